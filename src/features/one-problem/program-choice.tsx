import { countWord, plural } from "#domain/format.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Checkbox } from "#ui/field.tsx";
import styles from "./program-choice.module.css";
import type { Solved } from "./solved.ts";

const AT_LEAST_ONE = "One program has to stay.";

/** Which programs stand side by side: at least one. */
export function ProgramChoice({
  solved,
  shown,
  onChange,
}: {
  solved: readonly Solved[];
  /** Slugs, in any order. */
  shown: readonly string[];
  onChange: (shown: readonly string[]) => void;
}) {
  const announce = useAnnounce();
  const choose = (next: readonly string[]) => {
    onChange(next);
    announce(`Showing ${next.length} of ${plural(solved.length, "program")}.`);
  };
  const toggle = (slug: string) => {
    if (!shown.includes(slug)) choose([...shown, slug]);
    else if (shown.length > 1) choose(shown.filter((other) => other !== slug));
    else announce(AT_LEAST_ONE);
  };
  const all = shown.length === solved.length;
  return (
    <fieldset className={`${styles.choice} needs-script`}>
      <legend>Programs shown</legend>
      {solved.map(({ role }) => {
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
      <Button look="link" unavailable={all} onClick={() => choose(solved.map(({ role }) => role.slug))}>
        Show all {countWord(solved.length)}
      </Button>
    </fieldset>
  );
}
