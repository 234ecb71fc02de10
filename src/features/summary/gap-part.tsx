import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { matchRole, sizeOf } from "#domain/match.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./summary.module.css";

/** The essential skills that are missing, role by role. */
export function GapPart({ roles }: { roles: readonly RoleSummary[] }) {
  const { skillName } = useCatalogue();
  const carried = useCarried();
  const known = useKnown();
  return (
    <dl className={styles.rows}>
      {roles.map((role) => {
        const { essential } = matchRole(role, known);
        return (
          <div key={role.slug}>
            <dt>
              {role.name} <span>{essential.missing.length}</span>
            </dt>
            <dd>
              {essential.missing.length === 0 ? (
                `Nothing: you know all ${sizeOf(essential)}.`
              ) : (
                <ul className={styles.names}>
                  {essential.missing.map((skill) => (
                    <li key={skill}>
                      <Link to={skillAddress(skill, carried)}>{skillName(skill)}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
