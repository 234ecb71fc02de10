import { useMemo, useRef } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { MAX_COMPARED, MIN_COMPARED } from "#domain/compare-list.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./edit-sheet.module.css";

/** Adding, taking out and reordering: on a small screen, where the columns have no room for it, or among many roles. */
export function EditSheet({ onClose }: { onClose: () => void }) {
  const { catalogue, format, role: roleOf } = useCatalogue();
  const picks = useExplorer((state) => state.picks);
  const movePick = useExplorer((state) => state.movePick);
  const togglePick = useExplorer((state) => state.togglePick);
  const sheet = useRef<HTMLDivElement>(null);
  const toggle = (slug: string) => {
    togglePick(slug);
    // The row moves to the other list: the focus goes with it.
    requestAnimationFrame(() =>
      sheet.current?.querySelector<HTMLElement>(`[data-toggle="${slug}"]`)?.focus(),
    );
  };
  const { roles } = catalogue;
  const rest = useMemo(() => roles.filter((role) => !picks.includes(role.slug)), [roles, picks]);
  const many = roles.length > SIDE_BY_SIDE;
  const finding = useFoundRoles(rest);
  const list = (some: readonly RoleSummary[]) => (
    <ul className={styles.list}>
      {some.map((role) => (
        <li key={role.slug}>
          <CodeTag code={role.code} hue={role.hue} />
          <span className={styles.name}>{role.name}</span>
          <Button
            aria-label={`Add ${role.name}`}
            unavailable={picks.length >= MAX_COMPARED}
            data-toggle={role.slug}
            onClick={() => toggle(role.slug)}
          >
            Add
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Sheet
      title="Edit roles"
      done="Done"
      status={`In the comparison: ${format.list(picks.map((slug) => roleOf(slug).name))}`}
      onClose={onClose}
    >
      <div ref={sheet}>
        <h3 className={styles.heading}>In the comparison, in order</h3>
        <ol className={styles.list}>
          {picks.map(roleOf).map((role, index) => (
            <li key={role.slug}>
              <CodeTag code={role.code} hue={role.hue} />
              <span className={styles.name}>{role.name}</span>
              <Button
                aria-label={`Move ${role.name} up`}
                unavailable={index === 0}
                onClick={() => movePick(role.slug, -1)}
              >
                ↑
              </Button>
              <Button
                aria-label={`Move ${role.name} down`}
                unavailable={index === picks.length - 1}
                onClick={() => movePick(role.slug, 1)}
              >
                ↓
              </Button>
              <Button
                aria-label={`Remove ${role.name}`}
                unavailable={picks.length <= MIN_COMPARED}
                data-toggle={role.slug}
                onClick={() => toggle(role.slug)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ol>
        {picks.length <= MIN_COMPARED && (
          <p className={styles.note}>A comparison needs two roles: add one before you remove one.</p>
        )}
        {rest.length > 0 && (
          <>
            <h3 className={styles.heading}>Add</h3>
            {many ? (
              <SearchedList search="Find a role" label="roles" count={format.count} {...finding}>
                {list(finding.shown.items)}
              </SearchedList>
            ) : (
              list(rest)
            )}
          </>
        )}
      </div>
    </Sheet>
  );
}
