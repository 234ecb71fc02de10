import type { RoleSummary } from "#data/catalogue.ts";
import { HoursFields } from "./hours-fields.tsx";
import styles from "./panel.module.css";

/** The reader's own week in each role, over which an hour of life spreads its pay. */
export function HoursPanel({ roles }: { roles: readonly RoleSummary[] }) {
  return (
    <div className={styles.panel}>
      <p>
        An hour of life counts every hour a week that the job takes, on call included:{" "}
        <span className={styles.formula}>annual pay ÷ (52 × (hours a week + on call))</span>
      </p>
      <div className={styles.weeks}>
        {roles.map((role) => (
          <HoursFields key={role.slug} role={role} />
        ))}
      </div>
      <p className={styles.why}>
        Your own figures; no source gives them. They stay in this browser and are not in the link.
      </p>
    </div>
  );
}
