import { useRef } from "react";
import { plural } from "#domain/format.ts";
import { knownSkills, LEVELS_DOWN } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Pills } from "#ui/pills.tsx";
import styles from "./picked-skills.module.css";
import { pickedWords } from "./picked-words.ts";

/** Everything the reader knows, by level, each removable. */
export function PickedSkills() {
  const { skillName } = useCatalogue();
  const known = useKnown();
  const everything = useExplorer((state) => state.known);
  const done = useExplorer((state) => state.done);
  const setLevel = useExplorer((state) => state.setLevel);
  const announce = useAnnounce();
  const top = useRef<HTMLDivElement>(null);
  const elsewhere = knownSkills({ known: everything, done }).size - known.size;
  const remove = (id: string) => {
    setLevel(id, null);
    announce(`${skillName(id)} is taken off your skills`);
  };
  return (
    <div className={styles.picked} ref={top} tabIndex={-1}>
      <h3>{known.size === 0 ? "Nothing picked yet" : pickedWords(known)}</h3>
      {known.size === 0 && <p>Search for a skill, open a group, or paste a text further down.</p>}
      {LEVELS_DOWN.map((level) => {
        const ids = [...known].flatMap(([id, its]) => (its === level ? [id] : []));
        if (ids.length === 0) return null;
        return (
          <div key={level} className={styles.level}>
            <h4>{LEVEL_WORDS[level]}</h4>
            <Pills
              label={LEVEL_WORDS[level]}
              pills={ids.map((id) => ({ key: id, label: skillName(id), remove: () => remove(id) }))}
              fallback={() => top.current}
            />
          </div>
        );
      })}
      {elsewhere > 0 && (
        <p className={styles.elsewhere}>
          {plural(elsewhere, "skill")} not in this dataset {elsewhere === 1 ? "is" : "are"} kept, and not
          shown.
        </p>
      )}
    </div>
  );
}
