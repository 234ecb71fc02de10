import { useEffect, useId, useRef, useState } from "react";
import { plural } from "#domain/format.ts";
import { personalChanges } from "#domain/personal-changes.ts";
import { fitToDataset, type ImportMode, takenOver } from "#domain/personal-import.ts";
import type { Kept } from "#store/explorer-store.ts";
import type { Unusable } from "#store/read-entries.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Segment } from "#ui/field.tsx";
import { ChangeList } from "./change-list.tsx";
import { type ChangeRow, changeRows } from "./change-rows.ts";
import { FileNotes } from "./file-notes.tsx";
import styles from "./import-preview.module.css";
import { namesIn } from "./names.ts";
import { shortened } from "./problem-words.ts";

const MODES = [
  { value: "add", label: "Add to what I have" },
  { value: "replace", label: "Replace what I have" },
] as const satisfies readonly { value: ImportMode; label: string }[];

const RULES: Record<ImportMode, string> = {
  add: "Nothing of yours is removed or lowered. Of two levels the higher holds; a theme, a place and hours that you chose stay, and so does code that you edited.",
  replace: "What the file says takes the place of what you have. What it says nothing of stays as it is.",
};

/** What a file would change, before anything changes. */
export function ImportPreview({
  name,
  file,
  unusable,
  mine,
  onApply,
  onCancel,
}: {
  /** The file's own name. */
  name: string;
  file: Partial<Kept>;
  unusable: readonly Unusable[];
  mine: Kept;
  onApply: (next: Kept) => void;
  onCancel: () => void;
}) {
  const view = useCatalogue();
  const { catalogue, nation } = view;
  const [mode, setMode] = useState<ImportMode>("add");
  const announce = useAnnounce();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fitted = fitToDataset(file, {
    skills: new Set(catalogue.skills.map((skill) => skill.id)),
    roles: new Set(catalogue.roles.map(({ slug }) => slug)),
    places: new Set(catalogue.places.map((place) => place.id)),
    nation: nation.id,
  });
  const names = namesIn(view);
  const outcome = (by: ImportMode): { next: Kept; rows: ChangeRow[] } => {
    const next = takenOver(mine, fitted.file, by);
    return { next, rows: changeRows(personalChanges(mine, next), next, names) };
  };
  const { next, rows } = outcome(mode);
  const choose = (by: ImportMode) => {
    setMode(by);
    const count = outcome(by).rows.reduce((sum, { items }) => sum + items.length, 0);
    announce(count === 0 ? "Nothing would change" : plural(count, "change"));
  };
  return (
    <section
      className={styles.preview}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        What “{shortened(name)}” would change
      </h3>
      <FileNotes
        unusable={unusable}
        fitted={fitted}
        full={(fitted.file.picks ?? []).filter((slug) => !next.picks.includes(slug)).map(names.role)}
        crowded={Object.keys(fitted.file.edits ?? {})
          .filter((path) => !Object.hasOwn(next.edits, path))
          .map(names.code)}
      />
      <fieldset className={styles.mode}>
        <legend className="vh">How the file is taken over</legend>
        <Segment name={`${id}-mode`} value={mode} options={MODES} onChange={choose} />
        <p>{RULES[mode]}</p>
      </fieldset>
      <ChangeList rows={rows} />
      <div className={styles.actions}>
        <Button look="primary" unavailable={rows.length === 0} onClick={() => onApply(next)}>
          Apply
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
