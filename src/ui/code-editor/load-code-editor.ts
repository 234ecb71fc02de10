import type { CodeEditor } from "./code-editor.tsx";

export type { CodeEditorHandle, CodeEditorProps } from "./code-editor.tsx";

/**
 * The editor, which is only loaded now; a second call loads nothing more.
 * @param text what it will show first. It is read ahead, so that the page stays responsive.
 * @throws when it does not arrive.
 */
export async function loadCodeEditor(text: string): Promise<typeof CodeEditor> {
  const loaded = await import("./code-editor.tsx");
  await loaded.prepare(text);
  return loaded.CodeEditor;
}
