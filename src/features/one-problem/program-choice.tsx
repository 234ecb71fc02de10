import type { RoleSummary } from "#data/catalogue.ts";
import { MAX_COMPARED } from "#domain/compare-list.ts";
import { countWord, plural } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Checkbox } from "#ui/field.tsx";
import styles from "./program-choice.module.css";
import { ProgramFinder } from "./program-finder.tsx";

const AT_LEAST_ONE = "One program has to stay.";

/**
 * Which programs stand side by side: at least one, and of many at most as many as are compared.
 * @param roles those that have a program.
 */
export function ProgramChoice({
  roles,
  shown,
  onChange,
}: {
  roles: readonly RoleSummary[];
  /** Slugs, in any order. */
  shown: readonly string[];
  onChange: (shown: readonly string[]) => void;
}) {
  const announce = useAnnounce();
  const choose = (next: readonly string[]) => {
    onChange(next);
    announce(`Showing ${next.length} of ${plural(roles.length, "program")}.`);
  };
  const toggle = (slug: string) => {
    if (!shown.includes(slug)) choose([...shown, slug]);
    else if (shown.length > 1) choose(shown.filter((other) => other !== slug));
    else announce(AT_LEAST_ONE);
  };
  const all = shown.length === roles.length;
  const many = roles.length > SIDE_BY_SIDE;
  const add = (slug: string) => {
    if (shown.length < MAX_COMPARED) choose([...shown, slug]);
    else announce(`No more than ${countWord(MAX_COMPARED)} stand side by side: take one out first.`);
  };
  const offered = many ? roles.filter(({ slug }) => shown.includes(slug)) : roles;
  return (
    <fieldset className={`${styles.choice} needs-script`}>
      <legend>Programs shown</legend>
      {offered.map((role) => {
        const checked = shown.includes(role.slug);
        return (
          <label key={role.slug}>
            <Checkbox
              checked={checked}
              aria-disabled={(checked && shown.length === 1) || undefined}
              onChange={() => toggle(role.slug)}
            />
            <CodeTag code={role.code} hue={role.hue} />
            {role.shortName}
          </label>
        );
      })}
      {many ? (
        <ProgramFinder roles={roles} shown={shown} full={shown.length >= MAX_COMPARED} onAdd={add} />
      ) : (
        <Button look="link" unavailable={all} onClick={() => choose(roles.map(({ slug }) => slug))}>
          Show all {countWord(roles.length)}
        </Button>
      )}
    </fieldset>
  );
}
