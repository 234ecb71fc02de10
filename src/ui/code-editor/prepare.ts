import { openEditor } from "./editor.ts";
import { keepParse } from "./prepared-parse.ts";
import { python } from "./python-language.ts";

/** Milliseconds at a stretch. */
const STRETCH = 10;

let rehearsed = false;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Parses a text in short stretches, between which the page can answer. */
async function parseAhead(text: string): Promise<void> {
  const parse = python.parser.startParse(text);
  let stop = performance.now() + STRETCH;
  let tree = parse.advance();
  while (!tree) {
    if (performance.now() > stop) {
      await pause();
      stop = performance.now() + STRETCH;
    }
    tree = parse.advance();
  }
  keepParse(text, tree);
}

/** Opens an editor that nobody sees: what a browser runs for the first time takes it twice as long. */
function rehearse(): void {
  if (rehearsed) return;
  rehearsed = true;
  const root = document.createElement("div").attachShadow({ mode: "open" });
  const settings = { label: "", description: "", wrap: false };
  const nothing = () => {};
  openEditor(root, {
    text: "def f(x):\n    return x\n",
    settings,
    onChange: nothing,
    onRun: nothing,
  }).close();
}

/** Does ahead, in several short tasks, most of what opening an editor with this text takes: one long task. */
export async function prepare(text: string): Promise<void> {
  await pause();
  await parseAhead(text);
  await pause();
  rehearse();
  await pause();
}
