import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { act, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { datasetFolder } from "#build/dataset-folder.ts";
import { FakeWorker } from "../unit/fixtures/fake-worker.ts";
import { present } from "../unit/fixtures/present.ts";

/** Longer than the page waits before it shows what was written, in milliseconds. */
const SHOWN = 70;

let workers: FakeWorker[] = [];

/** What the dataset's file at an address below /data/ holds. */
export const served = (address: string) =>
  readFile(join(datasetFolder(), address.replace("/data/", "")), "utf8");

/**
 * For every test of the file: workers that speak as Python's does, when the test has them, and a server that
 * has the dataset's files.
 */
export function fakePython() {
  beforeEach(() => {
    workers = [];
    const Worker = class extends FakeWorker {
      constructor() {
        super();
        workers.push(this);
      }
    };
    vi.stubGlobal("Worker", Worker);
    vi.stubGlobal("fetch", async (address: string) => new Response(await served(address)));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}

/** How many workers the page has made, the ended ones too. */
export const made = () => workers.length;

/** The worker in use. @throws when none was made. */
export const worker = () => present(workers.at(-1));

/** The worker in use, once `count` of them were made. */
export async function nextWorker(count = 1): Promise<FakeWorker> {
  await waitFor(() => {
    if (workers.length < count) throw new Error(`${workers.length} workers were made`);
  });
  return worker();
}

/** Has the worker say something, and waits until the page shows it. */
export async function says(say: (worker: FakeWorker) => void): Promise<void> {
  await act(async () => {
    say(worker());
    await new Promise((resolve) => setTimeout(resolve, SHOWN));
  });
}

/** Has Python be there, and waits until the program runs. */
export async function runs(): Promise<void> {
  await nextWorker();
  act(() => worker().ready());
  await waitFor(() => worker().job);
}

/** A program on the page, by the name of its file. */
export function benchOf(file: string) {
  const element = present(document.querySelector<HTMLElement>(`[data-bench="${file}"]`));
  const bench = within(element);
  return {
    ...{ element, bench },
    button: (name: string) => bench.getByRole("button", { name }),
    hasButton: (name: string) => bench.queryByRole("button", { name }) !== null,
    status: () => present(element.querySelector("[data-run-status]")).textContent,
    /** What is shown as output, with what only screen readers hear. */
    output: () => element.querySelector(`[aria-label="Output of ${file}"]`)?.textContent ?? null,
    /** The code as it stands there while no editor is open. */
    code: () => present(element.querySelector("section[tabindex] code")).textContent,
    isOpen: () => [...element.querySelectorAll("div")].some(({ shadowRoot }) => shadowRoot !== null),
  };
}

/** Waits until the editor of a bench is there. */
export async function editorThere({ isOpen }: ReturnType<typeof benchOf>): Promise<void> {
  await waitFor(() => {
    if (!isOpen()) throw new Error("there is no editor yet");
  });
}
