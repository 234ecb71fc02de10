/** What the keys do that are not an editor's everywhere: shown beside it, and read out with its name. */
export const EDITOR_KEYS = "Ctrl or Cmd + Enter runs. Esc, then Tab leaves the editor.";
