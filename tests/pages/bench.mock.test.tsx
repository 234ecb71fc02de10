import { loadProgram } from "virtual:details";
import { waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { loadCodeEditor } from "#ui/code-editor/load-code-editor.ts";
import { present } from "../unit/fixtures/present.ts";
import { benchOf, editorThere, fakePython, runs, says } from "./fake-python.ts";
import "./code-editor-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

vi.mock(import("#ui/code-editor/load-code-editor.ts"), async (original) => {
  const { loadCodeEditor: load } = await original();
  return { loadCodeEditor: vi.fn(load) };
});

const SLUG = "data-engineer";
const program = present(await loadProgram(SLUG));
const { file } = program;

fakePython();

describe("an editor that does not come", () => {
  async function open() {
    const { user } = await renderPage(`/roles/${SLUG}`);
    vi.mocked(loadCodeEditor).mockRejectedValueOnce(new Error("no network"));
    return { user, ...benchOf(file) };
  }

  test("is said to be missing, leaves the code readable, and can be asked for again", async () => {
    const page = await open();
    await page.user.click(page.button(`Edit ${file}`));
    expect(await page.bench.findByText(/^The editor could not be loaded: no network\./)).toBeTruthy();
    await waitFor(() => expect(announced()).toMatch(/^The editor could not be loaded: no network\./));
    expect(page.code()).toBe(program.text);
    await page.user.click(page.button("Try again"));
    await editorThere(page);
    expect(page.bench.queryByText(/could not be loaded/)).toBeNull();
  });

  test("keeps no program from running", async () => {
    const { user, button, status } = await open();
    await user.click(button(`Run ${file}`));
    await runs();
    await says((python) => {
      python.writes(program.output);
      python.done();
    });
    expect(status()).toBe("finished after 0.02 sec; the same as recorded");
  });
});
