import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import type { ReadText } from "./read-text.ts";

/** Longer texts are not read at once; 2 MB of plain English. */
export const LONGEST_TEXT = 2_000_000;

/** How far the reading of a text has come. */
export type Reading =
  | { state: "none" | "empty" | "failed" }
  | { state: "long"; length: number }
  | { state: "reading"; length: number; mentions: number }
  | { state: "read"; run: number; result: ReadText };

const NONE: Reading = { state: "none" };

/**
 * Reads one text at a time; a new one, and leaving the page, end the reading of the last. What it takes to read is
 * loaded with the first text.
 */
export function useReading() {
  const { catalogue } = useCatalogue();
  const [reading, setReading] = useState<Reading>(NONE);
  const run = useRef(0);
  const forget = useCallback(() => {
    run.current += 1;
    setReading(NONE);
  }, []);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const read = async (text: string) => {
    run.current += 1;
    const mine = run.current;
    const wanted = () => run.current === mine;
    const { length } = text;
    if (!/\S/.test(text)) return setReading({ state: "empty" });
    if (length > LONGEST_TEXT) return setReading({ state: "long", length });
    setReading({ state: "reading", length, mentions: 0 });
    const load = import("./read-text.ts");
    const { readText } = (await load.catch(() => null)) ?? {};
    if (!wanted()) return;
    if (!readText) return setReading({ state: "failed" });
    const progress = (mentions: number) => wanted() && setReading({ state: "reading", length, mentions });
    const result = await readText(text, catalogue.skills, progress, wanted);
    if (result && wanted()) startTransition(() => setReading({ state: "read", run: mine, result }));
  };
  return { reading, read, forget };
}
