import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleDetail } from "#data/catalogue.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./occupation.module.css";

/** Which official occupation stands for the role, how well, on what evidence, and what else it could be. */
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
  const picks = useExplorer((state) => state.picks);
  const { occupation, official } = detail;
  return (
    <div className={styles.columns}>
      <div>
        <h3 className={styles.title}>
          {occupation.title} <span>{occupation.soc}</span>
        </h3>
        <p className={styles.fit}>{fit}</p>
        <p>{occupation.reason}</p>
        {occupation.sharedWith.length > 0 && (
          <p className={styles.shared}>
            {occupation.sharedWith.map((slug, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <Link to={roleAddress(slug, picks)}>{role(slug).name}</Link>
              </span>
            ))}{" "}
            {occupation.sharedWith.length === 1 ? "stands" : "stand"} on the same code: the official figures
            are the same and cannot tell the roles apart.
          </p>
        )}
        <p className={styles.quote}>
          <b>What the code covers.</b> {occupation.description}
        </p>
        {official && official.employment !== null && (
          <p className={styles.small}>
            {format.count(official.employment)} wage and salary workers in it
            {official.employmentRsePct !== null && (
              <>
                , relative standard error {official.employmentRsePct}% (of the mean wage {official.meanRsePct}
                %)
              </>
            )}
            .
          </p>
        )}
      </div>
      <div>
        <h3>Evidence</h3>
        {evidence}
        {occupation.alternatives.length > 0 && (
          <>
            <h3 className={styles.second}>It could also be read as</h3>
            <ul className={styles.list}>
              {occupation.alternatives.map((alternative) => (
                <li key={alternative.soc}>
                  <b>
                    {alternative.title} {alternative.soc}
                  </b>
                  {typeof alternative.official?.median === "number" && (
                    <>, national median {format.money(alternative.official.median)}</>
                  )}
                  . {alternative.reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
