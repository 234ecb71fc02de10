import { type Ref, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { type Editor, openEditor } from "./editor.ts";
import { EDITOR_KEYS } from "./editor-keys.ts";

export { prepare } from "./prepare.ts";

export interface CodeEditorHandle {
  /** Puts the caret into a line, in sight. @param line from 1; the nearest there is. */
  focusLine: (line: number) => void;
}

export interface CodeEditorProps {
  /** What it holds. It follows every change of this, and the reader can undo that. */
  text: string;
  /** Gets every text the reader makes, to hand in again as `text` at once. */
  onChange: (text: string) => void;
  onRun: () => void;
  /** Its accessible name. */
  label: string;
  /** Read out after the name. A text, since an id does not reach into the editor. */
  description?: string;
  /** Lines to point out, from 1. They move with the text until another array comes. */
  markedLines?: readonly number[];
  wrap: boolean;
  /** Whether it takes the focus when it comes. */
  autoFocus?: boolean;
  handle?: Ref<CodeEditorHandle>;
}

const NONE: readonly number[] = [];

/** An editor for Python that takes the place of a static block without moving anything. Load it lazily. */
export function CodeEditor({
  text,
  onChange,
  onRun,
  label,
  description = EDITOR_KEYS,
  markedLines = NONE,
  wrap,
  autoFocus = false,
  handle,
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const open = useEffectEvent((root: ShadowRoot) => {
    const opened = openEditor(root, {
      text,
      settings: { label, description, wrap },
      onChange: (next) => changed(next),
      onRun: () => run(),
    });
    if (autoFocus) opened.focus();
    return opened;
  });
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const opened = open(element.shadowRoot ?? element.attachShadow({ mode: "open" }));
    editor.current = opened;
    return () => opened.close();
  }, []);
  useLayoutEffect(() => editor.current?.setText(text), [text]);
  useLayoutEffect(
    () => editor.current?.setSettings({ label, description, wrap }),
    [label, description, wrap],
  );
  useLayoutEffect(() => editor.current?.mark(markedLines), [markedLines]);
  useImperativeHandle(handle, () => ({ focusLine: (line) => editor.current?.focusLine(line) }), []);
  return <div ref={host} />;
}
