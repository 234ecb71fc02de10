import { useId, useRef, useState } from "react";
import { plural } from "#domain/format.ts";
import { LEVELS, type Level } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Segment } from "#ui/field.tsx";
import type { ReadText } from "./read-text.ts";
import styles from "./recognised.module.css";
import { RecognisedRow } from "./recognised-row.tsx";

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }));

interface Added {
  skills: readonly string[];
  level: Level;
}

/** The skills of a text with their counts: each can be dropped; the rest is added at one level, and that undone. */
export function AddRecognised({
  result,
  dropped,
  onDrop,
}: {
  result: ReadText;
  /** Ids of skills that are not to be added. */
  dropped: ReadonlySet<string>;
  onDrop: (dropped: ReadonlySet<string>) => void;
}) {
  const { format, skillName } = useCatalogue();
  const known = useKnown();
  const addSkills = useExplorer((state) => state.addSkills);
  const removeSkills = useExplorer((state) => state.removeSkills);
  const announce = useAnnounce();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [level, setWanted] = useState<Level>("used");
  const [added, setAdded] = useState<Added | null>(null);
  const fresh = result.counts.map(({ skill }) => skill).filter((skill) => !known.has(skill));
  const chosen = fresh.filter((skill) => !dropped.has(skill));
  const names = (skills: readonly string[]) => format.list(skills.map(skillName));
  const drop = (skill: string, off: boolean) => {
    const next = new Set(dropped);
    if (off) next.add(skill);
    else next.delete(skill);
    onDrop(next);
  };
  const add = () => {
    addSkills(chosen, level);
    setAdded({ skills: chosen, level });
    announce(`${plural(chosen.length, "skill")} added: ${names(chosen)}`);
  };
  const undo = () => {
    if (added) removeSkills(added.skills, added.level);
    setAdded(null);
    announce(`${plural(added?.skills.length ?? 0, "skill")} taken back`);
    button.current?.focus();
  };
  return (
    <div className={styles.add}>
      <div className={styles.head}>
        <h3>Skills found</h3>
        {fresh.length > 1 && (
          <Button look="link" onClick={() => onDrop(new Set(chosen.length > 0 ? fresh : []))}>
            {chosen.length > 0 ? "Drop all" : "Take all"}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {result.counts.map(({ skill, count }) => (
          <RecognisedRow
            key={skill}
            skill={skill}
            count={count}
            spellings={result.spellings.get(skill) ?? []}
            known={known.get(skill)}
            added={added?.skills.includes(skill) ?? false}
            dropped={dropped.has(skill)}
            onDrop={(off) => drop(skill, off)}
          />
        ))}
      </ul>
      <div className={styles.accept}>
        <fieldset>
          <legend>Add them as</legend>
          <Segment name={`${id}-level`} value={level} options={OPTIONS} onChange={setWanted} />
        </fieldset>
        <Button ref={button} look="primary" unavailable={chosen.length === 0} onClick={add}>
          {chosen.length === 0 ? "Nothing to add" : `Add ${plural(chosen.length, "skill")}`}
        </Button>
      </div>
      {added?.skills.some((skill) => known.has(skill)) && (
        <div className={styles.added}>
          <p>
            <b>{plural(added.skills.length, "skill")} added</b> as “{LEVEL_WORDS[added.level]}”:{" "}
            {names(added.skills)}.
          </p>
          <Button onClick={undo}>Undo</Button>
        </div>
      )}
    </div>
  );
}
