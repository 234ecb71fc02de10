import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { mostCompared } from "#domain/compare-list.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { AddRole } from "./add-role.tsx";
import type { Compared } from "./compared.ts";
import styles from "./heads.module.css";

function removersIn(heads: HTMLElement | null): HTMLElement[] {
  return [...(heads?.querySelectorAll<HTMLElement>("[data-remove]") ?? [])];
}

/** The names of the compared roles; they stay in view. Each can be moved and taken out. */
export function Heads({ compared }: { compared: readonly Compared[] }) {
  const { catalogue } = useCatalogue();
  const movePick = useExplorer((state) => state.movePick);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const carried = useCarried();
  const slugs = compared.map(({ role }) => role.slug);
  const heads = useRef<HTMLDivElement>(null);
  /** To the column that takes the place of the one that went, or the last. */
  const focusNeighbour = (index: number) => {
    const buttons = removersIn(heads.current);
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
  };
  const full = slugs.length >= mostCompared(catalogue.roles.length);
  const wasFull = useRef(full);
  useEffect(() => {
    // With the last place the form goes that filled it: the focus moves to the column it made.
    if (full && !wasFull.current && document.activeElement === document.body)
      removersIn(heads.current).at(-1)?.focus();
    wasFull.current = full;
  }, [full]);
  return (
    <div className={styles.heads} ref={heads}>
      <div className={styles.add}>
        {full ? <p className="needs-script">All {slugs.length} places taken</p> : <AddRole />}
      </div>
      {compared.map(({ role }, index) => (
        <div key={role.slug} className={styles.column} data-hue={role.hue}>
          <CodeTag code={role.code} hue={role.hue} underline={false} />
          <Link to={roleAddress(role.slug, carried)}>
            <span className={styles.long}>{role.name}</span>
            <span className={styles.short}>{role.shortName}</span>
          </Link>
          <span className={`${styles.controls} needs-script`}>
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                look="bare"
                className={styles.move ?? ""}
                unavailable={by === -1 ? index === 0 : index === compared.length - 1}
                aria-label={`Move ${role.name} ${by === -1 ? "left" : "right"}`}
                onClick={() => {
                  movePick(role.slug, by);
                  announce(`${role.name} is now ${index + 1 + by} of ${compared.length}`);
                }}
              >
                {by === -1 ? "←" : "→"}
              </Button>
            ))}
            <Button
              look="close"
              aria-label={`Take ${role.name} out of the comparison`}
              data-remove
              onClick={() => {
                togglePick(role.slug);
                announce(`${role.name} taken out of the comparison`);
                focusNeighbour(index);
              }}
            />
          </span>
        </div>
      ))}
    </div>
  );
}
