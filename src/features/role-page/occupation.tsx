import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./occupation.module.css";

/** Which official occupation stands for the role, how well and on what evidence; its figures stand elsewhere. */
export function Occupation({
  detail,
  fit,
  evidence,
}: {
  detail: RoleDetail;
  fit: ReactNode;
  evidence: ReactNode;
}) {
  const { format, role } = useCatalogue();
  const carried = useCarried();
  const { occupation } = detail;
  const { sharedWith, sharedCount } = occupation;
  return (
    <div className={styles.columns}>
      <div>
        <h3 className={styles.title}>
          {occupation.title} <span>{occupation.soc}</span>
        </h3>
        <p className={styles.fit}>{fit}</p>
        <p>{occupation.reason}</p>
        {sharedCount > 0 && (
          <p className={styles.shared}>
            {sharedWith.map((slug, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <Link to={roleAddress(slug, carried)}>{role(slug).name}</Link>
              </span>
            ))}
            {sharedCount > sharedWith.length && ` and ${format.count(sharedCount - sharedWith.length)} more`}{" "}
            {sharedCount === 1 ? "stands" : "stand"} on the same code: the official figures are the same and
            cannot tell the roles apart.
          </p>
        )}
        <p className={styles.quote}>
          <b>What the code covers.</b> {occupation.description}
        </p>
      </div>
      <div>
        <h3>Evidence</h3>
        {evidence}
      </div>
    </div>
  );
}
