import { useState } from "react";
import type { NotKept } from "#domain/edits.ts";
import { useEdit } from "#store/use-edit.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useStorageAllowed } from "#store/use-storage-allowed.ts";
import type { BenchFile } from "./bench-file.ts";
import { problemFiles } from "./problem-files.ts";
import { usePython, useRun } from "./python-context.tsx";
import type { Run } from "./python-host.ts";

const CHECKS = "checks.py";

/** Why a version is not kept for the next visit; `browser`: this one keeps nothing; `full`: it has no room left. */
export type NotKeptHere = NotKept | "browser" | "full";

export interface Bench {
  /** What stands in the file: the reader's version, or the original. */
  text: string;
  edited: boolean;
  run: Run | null;
  /** Whether it runs or waits for Python. */
  busy: boolean;
  setText(text: string): void;
  start(): void;
  stop(): void;
  /** Puts the original back, or after that the reader's version. */
  reset(): void;
  /** null when the latest version is kept. */
  notKept: NotKeptHere | null;
  /** Whether `reset` would bring the reader's version back. */
  canBringBack: boolean;
}

/** One program's text, its run, and what can be done with them. */
export function useBench({ path, file, source, checks, beside }: BenchFile): Bench {
  const python = usePython();
  const run = useRun(path);
  const kept = useEdit(path);
  const setEdit = useExplorer((state) => state.setEdit);
  const storageAllowed = useStorageAllowed();
  const isFull = useExplorer((state) => state.unkept === "full");
  /** The reader's version where it cannot be kept, until the page is left. */
  const [unkept, setUnkept] = useState<{ text: string; why: NotKept } | null>(null);
  /** The reader's version before a reset. */
  const [before, setBefore] = useState<string | null>(null);
  const text = unkept?.text ?? kept ?? source.text;
  const edited = text !== source.text;

  const write = (next: string) => {
    const why = setEdit(path, next === source.text ? null : next);
    setUnkept(why && { text: next, why });
  };
  const prepare = async () => ({
    main: file,
    checks: checks === null ? null : CHECKS,
    files: {
      ...(await problemFiles(beside)),
      ...(checks !== null && { [CHECKS]: checks }),
      [file]: text,
    },
  });
  /** Why the browser would keep no version at all; null when it would. */
  const refused = isFull ? "full" : storageAllowed ? null : "browser";
  return {
    ...{ text, edited, run },
    busy: run?.status === "waiting" || run?.status === "running",
    setText: (next) => {
      write(next);
      setBefore(null);
    },
    start: () => void python.run(path, text, prepare),
    stop: () => python.stop(path),
    reset: () => {
      write(edited ? source.text : (before ?? source.text));
      setBefore(edited ? text : null);
    },
    notKept: unkept?.why ?? (edited ? refused : null),
    canBringBack: !edited && before !== null,
  };
}
