import { type ReactNode, useMemo, useRef, useState } from "react";
import type { SkillEntry } from "#data/catalogue.ts";
import { orderedFacets } from "#domain/facets.ts";
import { plural } from "#domain/format.ts";
import { findSkills } from "#domain/skill-search.ts";
import { wordsOf } from "#domain/words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import { useSearchExamples } from "#store/use-search-examples.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { SkillGroup } from "./skill-group.tsx";
import styles from "./skill-picker.module.css";
import { RowsKey, SkillRow } from "./skill-row.tsx";

/** Longer than any name; what is pasted here by mistake belongs further down. */
const MAX_TYPED = 100;

/**
 * All skills by group, or those that a typed text finds by their name or another spelling.
 * @param level the control of a skill’s level; the same function in every render.
 */
export function SkillPicker({ level }: { level: (skill: SkillEntry) => ReactNode }) {
  const { catalogue } = useCatalogue();
  const known = useKnown();
  const examples = useSearchExamples()
    .map(({ typed }) => typed)
    .join(", ");
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => orderedFacets(catalogue, null), [catalogue]);
  // All closed at first: on a phone, one open group would push the rest of the page screens away.
  const [open, setOpen] = useState<readonly string[]>([]);
  const asked = wordsOf(text).length > 0;
  const hits = asked ? findSkills(catalogue.skills, text) : [];
  const typed = `“${text.trim()}”`;
  const allOpen = open.length === groups.length;
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => [...before.filter((other) => other !== id), ...(isOpen ? [id] : [])]);
  const clear = () => {
    setText("");
    field.current?.focus();
  };
  return (
    <div className={styles.picker}>
      <div className={`${styles.tools} needs-script`}>
        <Field label="Find a skill" className={styles.search ?? ""}>
          {(id) => (
            <input
              ref={field}
              id={id}
              type="search"
              placeholder={examples}
              autoComplete="off"
              spellCheck={false}
              maxLength={MAX_TYPED}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <p role="status">
          {asked
            ? `${plural(hits.length, "skill")} for ${typed}`
            : `${plural(catalogue.skills.length, "skill")} in ${plural(groups.length, "group")}`}
        </p>
        {asked ? (
          <Button look="link" onClick={clear}>
            Show all groups
          </Button>
        ) : (
          <Button look="link" onClick={() => setOpen(allOpen ? [] : groups.map(({ id }) => id))}>
            {allOpen ? "Close all groups" : "Open all groups"}
          </Button>
        )}
      </div>
      {(!asked || hits.length > 0) && <RowsKey grouped={!asked} />}
      {asked && hits.length === 0 && (
        <p className={styles.none}>
          No skill here is called {typed} or spelled so. Try the beginning of a word, or look through the
          groups. Only skills that a source names for a role are here: others could not be counted.
        </p>
      )}
      {hits.length > 0 && (
        <ul className={styles.list} aria-label={`Skills found for ${typed}`}>
          {hits.map(({ skill, alias }) => (
            <SkillRow key={skill.id} skill={skill} alias={alias} known={known.has(skill.id)} level={level} />
          ))}
        </ul>
      )}
      {!asked &&
        groups.map((group) => (
          <SkillGroup
            key={group.id}
            group={group}
            open={open.includes(group.id)}
            onToggle={(isOpen) => toggle(group.id, isOpen)}
            level={level}
          />
        ))}
    </div>
  );
}
