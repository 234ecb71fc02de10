import { useEffect, useRef, useState } from "react";
import { wordsOf } from "#domain/words.ts";
import type { Kept } from "#store/explorer-store.ts";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { openPersonal, type PersonalFile, writePersonal } from "#store/personal-file.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKept } from "#store/use-kept.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { downloadText } from "#ui/download.ts";
import { Notice } from "#ui/notice.tsx";
import { ForgetAll } from "./forget-all.tsx";
import { ImportPreview } from "./import-preview.tsx";
import styles from "./keep-personal.module.css";
import { keptParts } from "./kept-words.ts";
import { OpenButton } from "./open-button.tsx";
import { problemWords, shortened } from "./problem-words.ts";
import { UndoNotice } from "./undo-notice.tsx";

/** What is open below the buttons. */
type Panel = { kind: "file"; turn: number; name: string; file: PersonalFile } | { kind: "forget" } | null;

/** Everything the reader keeps, taken along as a file, taken over from one, or forgotten; the last two with undo. */
export function KeepPersonal() {
  const { catalogue, format } = useCatalogue();
  const mine = useKept();
  const replaceKept = useExplorer((state) => state.replaceKept);
  const announce = useAnnounce();
  const [panel, setPanel] = useState<Panel>(null);
  const field = useRef<HTMLInputElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const parts = keptParts(mine, {
    skills: new Set(catalogue.skills.map(({ id }) => id)),
    roles: new Set(catalogue.roles.map(({ slug }) => slug)),
  });
  const nothing = parts.length === 0;
  const stem = wordsOf(catalogue.site.name).join("-") || "kept";

  const save = () => {
    const name = `${stem}-${new Date().toISOString().slice(0, 10)}.json`;
    downloadText(name, "application/json", writePersonal(mine));
    announce(`Saved as ${name}`);
  };
  const opened = useRef(0);
  const open = async (file: File) => {
    opened.current += 1;
    const turn = opened.current;
    const read = await openPersonal(file, catalogue.renamed, format.count);
    if (turn !== opened.current) return;
    setPanel({ kind: "file", turn, name: file.name, file: read });
    if (!read.ok) announce(`“${shortened(file.name)}” cannot be used. ${problemWords(read.problem, format)}`);
  };
  const close = (to: HTMLElement | null) => {
    setPanel(null);
    to?.focus();
  };
  const [replaced, setReplaced] = useState(0);
  useEffect(() => {
    if (replaced > 0) notice.current?.focus();
  }, [replaced]);
  const replace = (kind: "import" | "reset", kept: Kept, message: string) => {
    replaceKept(kind, kept);
    setPanel(null);
    setReplaced((count) => count + 1);
    announce(`${message}. Undo is offered.`);
  };

  return (
    <div>
      <UndoNotice ref={notice} after={() => field.current} />
      <p className={styles.what}>
        Kept now: {nothing ? "nothing" : format.list(parts)}. All of it is in this browser only. Your own pay
        figure is never kept.
      </p>
      <div className={`${styles.buttons} needs-script`}>
        <Button unavailable={nothing} onClick={save}>
          Save as a file
        </Button>
        <OpenButton label="Open a file…" field={field} onOpen={open} />
        <Button
          ref={forget}
          unavailable={nothing}
          aria-expanded={panel?.kind === "forget"}
          onClick={() => setPanel(panel?.kind === "forget" ? null : { kind: "forget" })}
        >
          Forget everything…
        </Button>
      </div>
      <p className="scriptless">Saving to a file, opening one and forgetting need JavaScript.</p>
      {panel?.kind === "file" && !panel.file.ok && (
        <Notice
          quiet
          title={`“${shortened(panel.name)}” cannot be used`}
          onDismiss={() => close(field.current)}
        >
          <p>{problemWords(panel.file.problem, format)} Nothing was changed.</p>
        </Notice>
      )}
      {panel?.kind === "file" && panel.file.ok && (
        <ImportPreview
          key={panel.turn}
          name={panel.name}
          file={panel.file.kept}
          unusable={panel.file.unusable}
          mine={mine}
          onApply={(next) => replace("import", next, `“${shortened(panel.name)}” was taken over`)}
          onCancel={() => close(field.current)}
        />
      )}
      {panel?.kind === "forget" && !nothing && (
        <ForgetAll
          parts={parts}
          onForget={() => replace("reset", { ...NOTHING_KEPT, picks: [] }, "Everything was forgotten")}
          onCancel={() => close(forget.current)}
        />
      )}
    </div>
  );
}
