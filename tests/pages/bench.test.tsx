import { catalogue } from "virtual:catalogue";
import { loadProgram } from "virtual:details";
import { waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { present } from "../unit/fixtures/present.ts";
import { editorRoot, editorView, pressInEditor, typeInEditor } from "./code-editor-parts.ts";
import {
  benchOf,
  editorThere,
  fakePython,
  made,
  nextWorker,
  runs,
  says,
  served,
  worker,
} from "./fake-python.ts";
import { announced, renderPage } from "./render-page.tsx";

const format = createFormat("en-US", "USD");
const SLUG = "data-engineer";
const PAGE = `/roles/${SLUG}`;
const program = present(await loadProgram(SLUG));
const { file } = program;

fakePython();

/** The page with its program. */
async function open() {
  const page = await renderPage(PAGE);
  return { ...page, ...benchOf(file) };
}

/** The page whose program runs. */
async function started() {
  const page = await open();
  await page.user.click(page.button(`Run ${file}`));
  await runs();
  return page;
}

const cursorLine = () => editorView().state.doc.lineAt(editorView().state.selection.main.head).number;

describe("a program that nobody ran", () => {
  test("shows what it prints, by which Python, and that the build proved it", async () => {
    const { output, status, bench } = await open();
    expect(output()).toBe(program.output);
    expect(status()).toBe(`recorded with Python ${present(catalogue.python).python}`);
    expect(bench.getByText(/^Proved when this site was built/)).toBeTruthy();
  });

  test("says what a run would load, and loads none of it", async () => {
    const { bench, isOpen } = await open();
    const { python, compressed, bytes } = present(catalogue.python);
    const offer = bench.getByText(/^Run loads Python/).textContent;
    expect(offer).toContain(`Python ${python}`);
    expect(offer).toContain(
      `${format.megabytes(compressed)} compressed, ${format.megabytes(bytes)} unpacked`,
    );
    expect(made()).toBe(0);
    expect(isOpen()).toBe(false);
  });
});

describe("Run", () => {
  test("loads Python, says how far that is, and gives it the program with the files beside it", async () => {
    const { user, button, hasButton, status, bench, element } = await open();
    await user.click(button(`Run ${file}`));
    await nextWorker();
    expect(hasButton(`Stop ${file}`)).toBe(true);
    expect(status()).toBe("waiting for Python");
    expect(announced()).toBe("Program waiting for Python");
    await says((python) => python.say({ kind: "progress", loaded: 2_500_000 }));
    const { bytes } = present(catalogue.python);
    const bar = bench.getByRole("progressbar", {
      name: `Loading Python: 2.5 MB of ${format.megabytes(bytes)}, unpacked`,
    });
    expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["2500000", String(bytes)]);
    await runs();
    expect(element.querySelector("progress")).toBeNull();
    await waitFor(() => expect(status()).toBe("running"));
    const { main, checks, files } = worker().job;
    expect({ main, checks }).toEqual({ main: file, checks: null });
    expect(files[file]).toBe(program.text);
    expect(files["orders.csv"]).toBe(await served("/data/samples/orders.csv"));
    expect(made()).toBe(1);
  });

  test("shows what is written as it comes, and says that it is the same as recorded", async () => {
    const { output, status, button } = await started();
    const half = program.output.slice(0, 40);
    await says((python) => python.writes(half));
    expect(output()).toBe(half);
    expect(status()).toBe("running");
    await says((python) => {
      python.writes(program.output.slice(40));
      python.done({}, 42);
    });
    expect(output()).toBe(program.output);
    expect(status()).toBe("finished after 0.042 sec; the same as recorded");
    expect(announced()).toBe("Program finished after 0.042 sec; the same as recorded");
    expect(button(`Run ${file}`)).toBeTruthy();
  });

  test("does not call another output the same", async () => {
    const { status } = await started();
    await says((python) => {
      python.writes(`${program.output}x`);
      python.done();
    });
    expect(status()).toBe("finished after 0.02 sec");
  });

  test("says that nothing was written", async () => {
    const { bench, output } = await started();
    await says((python) => python.done());
    expect(output()).toBeNull();
    expect(bench.getByText("It wrote nothing.")).toBeTruthy();
  });

  test("opens an editor in the place of the code, and leaves the focus on the button", async () => {
    const bench = await started();
    await editorThere(bench);
    expect(editorView(bench.element).state.doc.toString()).toBe(program.text.replace(/\n$/, ""));
    expect(bench.hasButton(`Edit ${file}`)).toBe(false);
    expect(document.activeElement).toBe(bench.button(`Stop ${file}`));
  });

  test("takes the same Python a second time", async () => {
    const { user, button } = await started();
    await says((python) => python.done());
    await user.click(button(`Run ${file}`));
    await waitFor(() => expect(worker().jobs).toHaveLength(2));
    expect(made()).toBe(1);
  });
});

describe("a program that fails", () => {
  const TRACEBACK = `Traceback (most recent call last):\n  File "${file}", line 7, in <module>\n  File "csv.py", line 2, in f\nValueError: no\n`;

  async function failed() {
    const page = await started();
    await editorThere(page);
    await says((python) => {
      python.writes("one\n");
      python.writes(TRACEBACK, "err");
      python.done({ ok: false, line: 7 });
    });
    return page;
  }

  test("says in which line, and sets its errors apart in words too", async () => {
    const { output, status } = await failed();
    expect(status()).toBe("failed in line 7 after 0.02 sec");
    expect(announced()).toBe("Program failed in line 7 after 0.02 sec");
    expect(output()).toBe(`one\nError output: ${TRACEBACK}`);
  });

  test("has its line marked in the editor, until the text changes", async () => {
    const { element } = await failed();
    const marked = () => [...editorRoot(element).querySelectorAll(".cm-line.cm-marked")];
    expect(marked().map((line) => line.textContent)).toEqual([program.text.split("\n")[6]]);
    typeInEditor("# ", element);
    expect(marked()).toEqual([]);
  });

  test("leads from its traceback to the line, and not to those of other files", async () => {
    const { user, bench, button, element } = await failed();
    expect(bench.getAllByRole("button", { name: /^File / })).toHaveLength(1);
    await user.click(button(`File "${file}", line 7`));
    expect(cursorLine()).toBe(7);
    expect(editorRoot(element).activeElement).toBe(editorRoot(element).querySelector("[role=textbox]"));
  });

  test("leads there, too, where no editor was open", async () => {
    const { user, travel } = await failed();
    await travel("/sources");
    await travel(PAGE);
    const again = benchOf(file);
    expect(again.isOpen()).toBe(false);
    expect(again.output()).toContain(TRACEBACK);
    await user.click(again.button(`File "${file}", line 7`));
    await editorThere(again);
    await waitFor(() => expect(cursorLine()).toBe(7));
  });
});

describe("a program that does not end by itself", () => {
  test("is stopped, by a button that stays where it was, and can be run again", async () => {
    const { user, button, status, output } = await started();
    await says((python) => python.writes("half"));
    const stop = button(`Stop ${file}`);
    const stopped = worker();
    await user.click(stop);
    expect(status()).toBe("stopped by you");
    expect(announced()).toBe("Program stopped by you");
    expect(output()).toBe("half");
    expect(stopped.ended).toBe(true);
    expect(document.activeElement).toBe(button(`Run ${file}`));
    await nextWorker(2);
    await user.click(button(`Run ${file}`));
    await runs();
    expect(made()).toBe(2);
  });

  test.each([
    [
      "writes too much",
      { kind: "flooded" },
      "stopped: too much output",
      /more than 100,000 characters.*your program is as you left it/,
    ],
    [
      "breaks Python",
      { kind: "crashed", message: "RangeError: stack\n" },
      "broke off",
      /^RangeError: stack\. Your program is as you left it\. Run it again/,
    ],
  ] as const)("that %s is ended, and it is said what to do", async (_, said, words, note) => {
    const { bench, status } = await started();
    await says((python) => {
      python.writes("lots");
      python.say(said);
    });
    expect(status()).toBe(words);
    expect(announced()).toBe(`Program ${words}. ${bench.getByText(note).textContent}`);
    expect(made()).toBe(2);
  });

  test("whose Python does not load says why, and that it can be tried again", async () => {
    const { user, button, bench, status } = await open();
    await user.click(button(`Run ${file}`));
    await nextWorker();
    await says((python) => python.say({ kind: "failed", message: "the network is gone" }));
    expect(status()).toBe("broke off");
    expect(bench.getByText(/^the network is gone\. .*Run it again/)).toBeTruthy();
    await user.click(button(`Run ${file}`));
    await nextWorker(2);
    expect(status()).toBe("waiting for Python");
  });

  test("that wants more memory than there is says how much there is", async () => {
    const { bench } = await started();
    await says((python) => {
      python.writes("MemoryError\n", "err");
      python.done({ ok: false, line: 3 });
    });
    expect(bench.getByText(/^This page gives a program .* MB of memory at the most\.$/)).toBeTruthy();
  });
});

describe("Python", () => {
  test("goes on while the reader is elsewhere, and the run is shown on coming back, unannounced", async () => {
    const { travel } = await started();
    await travel("/sources");
    await says((python) => {
      python.writes("meanwhile\n");
      python.done();
    });
    await travel(PAGE);
    const { output, status } = benchOf(file);
    expect(output()).toBe("meanwhile\n");
    expect(status()).toBe("finished after 0.02 sec");
    expect(announced()).not.toContain("Program");
    expect(worker().ended).toBe(false);
  });

  test("runs one program at a time: the task that is started ends the program", async () => {
    const { user, status } = await started();
    const task = benchOf("start.py");
    await user.click(task.button("Run start.py"));
    expect(status()).toBe("stopped: another program was started");
    expect(task.status()).toBe("waiting for Python");
    await nextWorker(2);
  });

  test("is run from the keyboard in the editor", async () => {
    const bench = await open();
    await bench.user.click(bench.button(`Edit ${file}`));
    await editorThere(bench);
    pressInEditor("Enter", { ctrlKey: true }, bench.element);
    await runs();
    expect(worker().job.main).toBe(file);
  });
});
