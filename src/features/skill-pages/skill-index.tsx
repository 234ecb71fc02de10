import { type ReactNode, useMemo, useRef, useState } from "react";
import type { SkillEntry as Skill } from "#data/catalogue.ts";
import { plural } from "#domain/format.ts";
import { findSkills } from "#domain/skill-search.ts";
import { wordsOf } from "#domain/words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useSearchExamples } from "#store/use-search-examples.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Section } from "#ui/section.tsx";
import { SkillEntry } from "./skill-entry.tsx";
import { SkillGroups } from "./skill-groups.tsx";
import styles from "./skill-index.module.css";

/** As many letters as the longest spelling could need, and more. */
const MAX_LETTERS = 80;

/** All skills by group, or those that a text finds by their name or another spelling. */
export function SkillIndex({ know }: { know: (skill: Skill) => ReactNode }) {
  const { catalogue } = useCatalogue();
  const { skills, groups } = catalogue;
  const examples = useSearchExamples()
    .map(({ typed }) => typed)
    .join(", ");
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => (wordsOf(text).length > 0 ? findSkills(skills, text) : null), [skills, text]);
  const asked = `“${text.trim()}”`;
  const filled = groups.filter(({ id }) => skills.some((skill) => skill.group === id));
  const clear = () => {
    setText("");
    field.current?.focus();
  };
  return (
    <>
      <div className={styles.tools}>
        <p role="status">
          <b>{hits ? `${hits.length} of ${skills.length}` : skills.length}</b>{" "}
          {hits ? `skills found by ${asked}` : `skills in ${plural(filled.length, "group")}`}
        </p>
        <Field label="Search skills" className={`${styles.search} needs-script`}>
          {(id) => (
            <input
              ref={field}
              id={id}
              type="search"
              placeholder={examples}
              autoComplete="off"
              maxLength={MAX_LETTERS}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      {!hits && <SkillGroups know={know} />}
      {hits && hits.length > 0 && (
        <Section
          id="found"
          title="Found"
          note="The best fit first: the whole name or another spelling of it, then its beginning, then single words."
        >
          <ul className={styles.found}>
            {hits.map(({ skill, alias }) => (
              <SkillEntry key={skill.id} skill={skill} alias={alias} know={know(skill)} />
            ))}
          </ul>
        </Section>
      )}
      {hits?.length === 0 && (
        <Section id="found" title="No skill found">
          <p className={styles.none}>
            Nothing here is called {asked}. Try fewer letters, or another name of it. The dataset holds only
            what the sources of these roles name; a skill that none of them names is not in it.
          </p>
          <Button onClick={clear}>Clear the search</Button>
        </Section>
      )}
    </>
  );
}
