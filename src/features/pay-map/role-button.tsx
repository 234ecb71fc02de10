import { useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./map-chooser.module.css";

function RoleSheet({
  label,
  roles,
  onPick,
  onClose,
}: {
  label: string;
  roles: readonly RoleSummary[];
  onPick: (slug: string) => void;
  onClose: () => void;
}) {
  const { format } = useCatalogue();
  const list = useFoundRoles(roles);
  return (
    <Sheet title={`${label}: choose a role`} done="Close" look="window" status="" onClose={onClose}>
      <SearchedList search="Find a role" label="roles" count={format.count} {...list}>
        <ul className={styles.found}>
          {list.shown.items.map((role) => (
            <li key={role.slug}>
              <button
                type="button"
                onClick={() => {
                  onPick(role.slug);
                  onClose();
                }}
              >
                <CodeTag code={role.code} hue={role.hue} />
                {role.name}
              </button>
            </li>
          ))}
        </ul>
      </SearchedList>
    </Sheet>
  );
}

/** The choice among more roles than a list of options holds: a button that opens a searched list. */
export function RoleButton({
  label,
  none,
  role,
  roles,
  onPick,
}: {
  label: string;
  /** What no role is called, where it can be chosen. */
  none: string | undefined;
  role: RoleSummary | undefined;
  roles: readonly RoleSummary[];
  /** @param slug empty for no role. */
  onPick: (slug: string) => void;
}) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.role}>
      <span aria-hidden="true">{label}</span>
      <Button aria-haspopup="dialog" onClick={() => setChoosing(true)}>
        <span className="vh">{label}:</span> {role?.name ?? none}
      </Button>
      {none !== undefined && role && (
        <Button look="close" aria-label={`${label}: ${none}`} onClick={() => onPick("")} />
      )}
      {choosing && <RoleSheet {...{ label, roles, onPick }} onClose={() => setChoosing(false)} />}
    </div>
  );
}
