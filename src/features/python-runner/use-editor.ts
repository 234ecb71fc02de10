import { type RefObject, useEffect, useRef, useState } from "react";
import { type CodeEditorHandle, loadCodeEditor } from "#ui/code-editor/load-code-editor.ts";

type Editor = Awaited<ReturnType<typeof loadCodeEditor>>;

interface State {
  Editor: Editor | null;
  focus: boolean;
  loading: boolean;
  problem: string | null;
}

const NONE: State = { Editor: null, focus: false, loading: false, problem: null };

/** The editor, once it was asked for and has come. */
export function useEditor(): {
  Editor: Editor | null;
  /** To be given to the editor. */
  handle: RefObject<CodeEditorHandle | null>;
  /** Whether it was asked for by itself, and so takes the focus. */
  focus: boolean;
  /** Whether it is on its way. */
  loading: boolean;
  /** Why it did not come; null when it did, or was not asked for. */
  problem: string | null;
  /** @param text what it will show first. */
  open(text: string, focus?: boolean): Promise<void>;
  /** Puts the caret into a line, from 1, and opens the editor for that where it is not there. */
  goTo(line: number, text: string): void;
} {
  const [state, setState] = useState<State>(NONE);
  const { Editor } = state;
  const handle = useRef<CodeEditorHandle>(null);
  /** The line to go to as soon as the editor is there. */
  const wanted = useRef<number>(null);
  useEffect(() => {
    const line = wanted.current;
    wanted.current = null;
    if (!Editor || line === null) return;
    // When all that comes with it is there.
    const timer = setTimeout(() => handle.current?.focusLine(line));
    return () => clearTimeout(timer);
  }, [Editor]);
  const open = async (text: string, focus = false) => {
    if (Editor) return;
    setState({ ...NONE, loading: true });
    try {
      const loaded = await loadCodeEditor(text);
      setState({ ...NONE, Editor: loaded, focus });
    } catch (error) {
      setState({ ...NONE, problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    ...{ ...state, handle, open },
    goTo: (line, text) => {
      if (handle.current) return handle.current.focusLine(line);
      wanted.current = line;
      void open(text, true);
    },
  };
}
