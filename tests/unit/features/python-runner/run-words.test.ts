import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import type { Run, RunStatus } from "#features/python-runner/python-host.ts";
import { endWords, loadingWords, offerWords, statusWords } from "#features/python-runner/run-words.ts";

const format = createFormat("en-US", "USD");
const RELEASE = { python: "3.14.2", pyodide: "314.0.7", bytes: 13_394_199, compressed: 5_435_930 };

const runOf = (status: RunStatus, more: Partial<Run> = {}): Run => ({
  ...{ status, output: [], ms: null, line: null, exit: null, checks: null, text: "", problem: null },
  ...more,
});
const wrote = (text: string): Pick<Run, "output"> => ({ output: [{ stream: "err", text }] });

describe("how a run stands", () => {
  test.each([
    [runOf("waiting"), "waiting for Python"],
    [runOf("running"), "running"],
    [runOf("finished", { ms: 23.4 }), "finished after 0.023 sec"],
    [runOf("failed", { ms: 1840, exit: 3 }), "left with status 3 after 1.8 sec"],
    [runOf("finished", { ms: 1840 }), "finished after 1.8 sec"],
    [runOf("failed", { ms: 5, line: 12 }), "failed in line 12 after 0.005 sec"],
    [runOf("failed", { ms: 5 }), "failed after 0.005 sec"],
    [runOf("stopped"), "stopped by you"],
    [runOf("displaced"), "stopped: another program was started"],
    [runOf("flooded"), "stopped: too much output"],
    [runOf("crashed"), "broke off"],
  ])("is said of %j", (run, words) => {
    expect(statusWords(run, format)).toBe(words);
  });
});

describe("what the reader should know of an end", () => {
  test.each(["waiting", "running", "finished", "failed", "stopped", "displaced"] as const)(
    "is nothing beyond its status when it %s",
    (status) => {
      expect(endWords(runOf(status, wrote("ValueError: no\n")), format)).toBeNull();
    },
  );

  test("names the limit of the output, and says what is left of the program", () => {
    const words = endWords(runOf("flooded"), format);
    expect(words).toContain("more than 100,000 characters");
    expect(words).toContain("your program is as you left it");
  });

  test.each([
    ["no connection", "no connection. Your program"],
    ["It broke!", "It broke! Your program"],
    ["Traceback …\n  File x\nTypeError: no\n\n", "TypeError: no. Your program"],
    [null, "Your program"],
  ])("gives the reason of a crash as a sentence: %j", (problem, start) => {
    const words = endWords(runOf("crashed", { problem }), format);
    expect(words?.startsWith(start)).toBe(true);
    expect(words).toContain("Run it again");
  });

  test("names the limit of the memory where a program met it", () => {
    expect(endWords(runOf("failed", wrote("…\nMemoryError\n")), format)).toBe(
      "This page gives a program 512.0 MB of memory at the most.",
    );
  });
});

describe("loading", () => {
  test("is said in bytes, and never as more than all", () => {
    const words = (loaded: number) => loadingWords({ kind: "loading", loaded }, RELEASE, format);
    expect(words(0)).toBe("Loading Python: 0.0 MB of 13.4 MB, unpacked");
    expect(words(2_500_000)).toBe("Loading Python: 2.5 MB of 13.4 MB, unpacked");
    expect(words(99_000_000)).toBe("Loading Python: 13.4 MB of 13.4 MB, unpacked");
  });

  test("is not said where nothing loads", () => {
    for (const phase of [{ kind: "off" }, { kind: "ready" }, { kind: "failed", message: "no" }] as const)
      expect(loadingWords(phase, RELEASE, format)).toBeNull();
  });

  test("is announced with its version and size before it is asked for", () => {
    for (const phase of [{ kind: "off" }, { kind: "failed", message: "no" }] as const) {
      const words = offerWords(RELEASE, phase, format);
      expect(words).toContain("Python 3.14.2");
      expect(words).toContain("5.4 MB compressed, 13.4 MB unpacked");
    }
  });

  test("is no longer announced once Python is there", () => {
    const words = offerWords(RELEASE, { kind: "ready" }, format);
    expect(words).toContain("Python 3.14.2 is in this page now");
    expect(words).not.toContain("MB");
  });
});
