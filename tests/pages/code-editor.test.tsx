import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { createRef, StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { CodeEditor } from "#ui/code-editor/code-editor.tsx";
import { EDITOR_KEYS } from "#ui/code-editor/editor-keys.ts";
import {
  type CodeEditorHandle,
  type CodeEditorProps,
  loadCodeEditor,
} from "#ui/code-editor/load-code-editor.ts";
import { present } from "../unit/fixtures/present.ts";
import { editorBox, editorRoot, editorView, pressInEditor, typeInEditor } from "./code-editor-parts.ts";

const START = "def f(x):\n    return int(x)\n\nprint(f(1))";

const shown = () => editorView().state.doc.toString();
const cursorLine = () => editorView().state.doc.lineAt(editorView().state.selection.main.head).number;
const marked = () => [...editorRoot().querySelectorAll(".cm-line.cm-marked")].map((line) => line.textContent);

/** The editor with what a page does around it: it keeps the text, and can put it back. */
function Bench({ onText, ...props }: Partial<CodeEditorProps> & { onText?: (text: string) => void }) {
  const [text, setText] = useState(START);
  return (
    <div>
      <CodeEditor
        text={text}
        onChange={(next) => {
          setText(next);
          onText?.(next);
        }}
        onRun={() => {}}
        label="Orders"
        wrap={false}
        {...props}
      />
      <button type="button" onClick={() => setText(START)}>
        Reset
      </button>
    </div>
  );
}

const mount = (props: Parameters<typeof Bench>[0] = {}) => {
  const rendered = render(<Bench {...props} />, { wrapper: StrictMode });
  return (next: Parameters<typeof Bench>[0]) => rendered.rerender(<Bench {...next} />);
};

describe("the editor", () => {
  it("is loaded as one module that gives the component", async () => {
    expect(await loadCodeEditor(START)).toBe(CodeEditor);
  });

  it("is a text box of several lines, with its name and what its keys do", () => {
    mount();
    const editor = within(present(editorBox().parentElement)).getByRole("textbox", { name: "Orders" });
    expect(editor.getAttribute("aria-multiline")).toBe("true");
    const about = editorRoot().getElementById(present(editor.getAttribute("aria-describedby")));
    expect(about?.textContent).toBe(EDITOR_KEYS);
    expect(editorRoot().querySelectorAll("[role=textbox]")).toHaveLength(1);
  });

  it("takes another name and description without losing the text", () => {
    const again = mount();
    typeInEditor("# ");
    again({ label: "Other", description: "Once more." });
    expect(editorBox().getAttribute("aria-label")).toBe("Other");
    expect(editorRoot().getElementById("description")?.textContent).toBe("Once more.");
    expect(shown()).toBe(`# ${START}`);
  });

  it("shows the text in lines, coloured, with numbers that are not part of it", () => {
    mount();
    const lines = [...editorRoot().querySelectorAll(".cm-line")];
    expect(lines.map((line) => line.textContent)).toEqual(START.split("\n"));
    expect(lines[0]?.querySelector(".k")?.textContent).toBe("def");
    const type = [...present(lines[1]).querySelectorAll("span")].findLast(
      (part) => part.textContent === "int",
    );
    expect(type?.className).toBe("m");
    expect(editorRoot().querySelector(".cm-gutters")?.getAttribute("aria-hidden")).toBe("true");
    expect(editorBox().textContent).not.toContain("1def");
  });

  it("takes the focus on coming only when it is asked to", () => {
    mount();
    expect(editorRoot().activeElement).toBeNull();
  });

  it("takes the focus on coming when it is asked to", () => {
    mount({ autoFocus: true });
    expect(editorRoot().activeElement).toBe(editorBox());
  });
});

describe("the text of the editor", () => {
  it("is told after every change the reader makes", () => {
    const told = vi.fn();
    mount({ onText: told });
    typeInEditor("#");
    typeInEditor(" ");
    expect(told.mock.calls).toEqual([[`#${START}`], [`# ${START}`]]);
    expect(shown()).toBe(`# ${START}`);
  });

  it("can be put back, which is not told, and undone", () => {
    const told = vi.fn();
    mount({ onText: told });
    typeInEditor("x = 1\n");
    told.mockClear();
    fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(shown()).toBe(START);
    expect(told).not.toHaveBeenCalled();
    pressInEditor("z", { ctrlKey: true });
    expect(shown()).toBe(`x = 1\n${START}`);
    expect(told).toHaveBeenCalledExactlyOnceWith(`x = 1\n${START}`);
    pressInEditor("z", { ctrlKey: true });
    expect(shown()).toBe(START);
  });

  it("keeps the cursor where it stands when the text changes elsewhere", () => {
    mount();
    typeInEditor("# new\n");
    act(() => editorView().dispatch({ selection: { anchor: editorView().state.doc.line(4).to } }));
    fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(cursorLine()).toBe(3);
  });

  it("counts the ends of lines alike, however they are written", () => {
    const told = vi.fn();
    mount({ text: "a = 1\r\nb = 2", onText: told });
    expect(shown()).toBe("a = 1\nb = 2");
    expect(told).not.toHaveBeenCalled();
  });
});

describe("the keys of the editor", () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])(
    "run with Enter and %o, leaving the text alone",
    (modifier) => {
      const run = vi.fn();
      mount({ onRun: run });
      expect(pressInEditor("Enter", modifier)).toBe(false);
      expect(run).toHaveBeenCalledTimes(1);
      expect(shown()).toBe(START);
    },
  );

  it("run what was handed in last", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const again = mount({ onRun: first });
    again({ onRun: second });
    pressInEditor("Enter", { ctrlKey: true });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it("indent by four spaces with Tab", () => {
    mount({ autoFocus: true });
    expect(pressInEditor("Tab")).toBe(false);
    expect(shown()).toBe(`    ${START}`);
  });

  it("leave with Escape and then Tab, however long that takes, and say so", () => {
    mount({ autoFocus: true });
    const now = vi.spyOn(Date, "now");
    pressInEditor("Escape");
    expect(editorRoot().querySelector("[aria-live]")?.textContent).toBe("Tab now leaves the editor.");
    now.mockReturnValue(Date.now() + 60 * 60 * 1000);
    expect(pressInEditor("Tab")).toBe(true);
    expect(shown()).toBe(START);
  });

  it("indent again after another key, and on coming back", () => {
    mount({ autoFocus: true });
    pressInEditor("Escape");
    pressInEditor("a");
    expect(pressInEditor("Tab")).toBe(false);
    pressInEditor("Escape");
    fireEvent.blur(editorBox());
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 1);
    expect(pressInEditor("Tab")).toBe(false);
  });
});

describe("lines of the editor", () => {
  it("are marked by their numbers, and those beyond the end are passed over", () => {
    const again = mount({ markedLines: [2, 99, 0] });
    expect(marked()).toEqual(["    return int(x)"]);
    expect(editorRoot().querySelector(".cm-gutterElement.cm-marked")?.textContent).toBe("2");
    again({ markedLines: [4] });
    expect(marked()).toEqual(["print(f(1))"]);
    again({});
    expect(marked()).toEqual([]);
  });

  it("stay marked while the text above them grows", () => {
    const lines = [4];
    mount({ markedLines: lines });
    typeInEditor("# more\n");
    expect(marked()).toEqual(["print(f(1))"]);
    expect(editorRoot().querySelector(".cm-gutterElement.cm-marked")?.textContent).toBe("5");
  });

  it("wrap when they are asked to", () => {
    const again = mount();
    expect(editorBox().className).not.toContain("cm-lineWrapping");
    again({ wrap: true });
    expect(editorBox().className).toContain("cm-lineWrapping");
  });

  it.each([
    [2, 2],
    [-3, 1],
    [99, 4],
  ])("can be given the focus: %d leads to %d", async (asked, line) => {
    const handle = createRef<CodeEditorHandle>();
    mount({ handle });
    act(() => handle.current?.focusLine(asked));
    await waitFor(() => expect(editorRoot().activeElement).toBe(editorBox()));
    expect(cursorLine()).toBe(line);
    const { head } = editorView().state.selection.main;
    expect(head - editorView().state.doc.lineAt(head).from).toBe(line === 2 ? 4 : 0);
  });
});

describe("an editor that is taken away", () => {
  it("leaves nothing behind that could be told of", () => {
    const told = vi.fn();
    const { unmount } = render(<Bench onText={told} />, { wrapper: StrictMode });
    const root = editorRoot();
    unmount();
    expect(root.querySelector("[role=textbox]")).toBeNull();
    expect(told).not.toHaveBeenCalled();
  });
});
