import type { Ref } from "react";
import type { Undo } from "#store/explorer-store.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./undo-notice.module.css";

const TITLES: Record<Undo["kind"], string> = {
  import: "The file was taken over",
  reset: "Everything was forgotten",
};

/**
 * While the last import or reset can be taken back: says so, and does it. On every page on which that may be
 * looked for, since it outlasts the page it was made on.
 * @param after what gets the focus when the notice goes.
 */
export function UndoNotice({ ref, after }: { ref?: Ref<HTMLDivElement>; after: () => HTMLElement | null }) {
  const undo = useExplorer((state) => state.undo);
  const undoReplace = useExplorer((state) => state.undoReplace);
  const forgetUndo = useExplorer((state) => state.forgetUndo);
  const announce = useAnnounce();
  if (!undo) return null;
  const end = (finish: () => void, message: string) => {
    finish();
    announce(message);
    after()?.focus({ preventScroll: true });
  };
  return (
    <div ref={ref} tabIndex={-1} className={styles.undo}>
      <Notice
        quiet
        tone="neutral"
        title={TITLES[undo.kind]}
        onDismiss={() => end(forgetUndo, "Message dismissed")}
      >
        <p>
          Undo brings everything back as it was before, and drops what you changed since. It is offered until
          you leave or reload.
        </p>
        <Button onClick={() => end(undoReplace, "Undone: everything is as it was before")}>Undo</Button>
      </Notice>
    </div>
  );
}
