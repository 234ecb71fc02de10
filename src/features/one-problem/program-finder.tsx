import { useMemo } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import styles from "./program-choice.module.css";

/** Programs of further roles, by name. @param full whether no more of them can be shown. */
export function ProgramFinder({
  roles,
  shown,
  full,
  onAdd,
}: {
  roles: readonly RoleSummary[];
  shown: readonly string[];
  full: boolean;
  onAdd: (slug: string) => void;
}) {
  const { count } = useCatalogue().format;
  const rest = useMemo(() => roles.filter(({ slug }) => !shown.includes(slug)), [roles, shown]);
  const finding = useFoundRoles(rest);
  return (
    <Disclosure summary="Add a program" className={styles.finder}>
      <SearchedList search="Find a role" label="roles" count={count} {...finding}>
        <ul>
          {finding.shown.items.map(({ slug, code, hue, name }) => (
            <li key={slug}>
              <CodeTag code={code} hue={hue} />
              <span>{name}</span>
              <Button look="link" aria-label={`Add ${name}`} unavailable={full} onClick={() => onAdd(slug)}>
                Add
              </Button>
            </li>
          ))}
        </ul>
      </SearchedList>
    </Disclosure>
  );
}
