import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import { outlookSentences, ROUNDS_DIFFER } from "#domain/outlook-words.ts";
import { someNames } from "#domain/some-names.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { OutlookFigures } from "./outlook-figures.tsx";
import styles from "./role-outlook.module.css";

/** What the projections say of the role's official occupation: each round in a sentence, then in figures. */
export function RoleOutlook({ role, detail }: { role: RoleSummary; detail: RoleDetail }) {
  const { format, hasPlaces, nation, role: roleOf } = useCatalogue();
  const { settings, wanted } = usePay();
  const { title, fit, sharedWith, sharedCount } = detail.occupation;
  const place = settings.place === null ? "choosing a place for pay" : `the place chosen for pay, ${wanted},`;
  const others = someNames(
    sharedWith.map((slug) => roleOf(slug).name),
    format,
    sharedCount,
  );
  return (
    <div className={styles.outlook}>
      <div className={styles.rounds}>
        {detail.outlook.map((round) => {
          const [first, ...more] = outlookSentences(round, title, format);
          return (
            <div key={round.source.id}>
              <h3>{round.period}</h3>
              <p className={styles.first}>{first}</p>
              {more.length > 0 && <p>{more.join(" ")}</p>}
            </div>
          );
        })}
      </div>
      <div>
        <OutlookFigures outlooks={detail.outlook} title={title} />
        <ul className={styles.notes}>
          <li>
            Projections are of the official occupation, {title}
            {fit !== "exact" && `, not of ${role.name} alone`}, and they are national ({nation.name}).
            {hasPlaces &&
              ` This dataset holds no projections for smaller places: ${place} changes nothing here.`}
          </li>
          {[...new Set(detail.outlook.map(({ population }) => population))].map((population) => (
            <li key={population}>{population}</li>
          ))}
          {detail.outlook.length > 1 && <li>{ROUNDS_DIFFER}</li>}
          {sharedCount > 0 && (
            <li>
              {others} {sharedCount === 1 ? "stands" : "stand"} on the same code, and so on the same
              projections.
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
