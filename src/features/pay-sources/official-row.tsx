import type { ReactNode } from "react";
import type { RoleDetail } from "#data/catalogue.ts";
import { usePay } from "#store/use-pay.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import type { RulerAxis } from "#ui/ruler/axis.ts";
import { Counts } from "./counts.tsx";
import { Employment } from "./employment.tsx";
import { OfficialFigures, OfficialMarks } from "./official-figures.tsx";
import styles from "./source-rows.module.css";
import type { Reading } from "./use-readings.ts";

/** One official code with its own figures in the place that is shown, why it could be the role, and on what evidence. */
export function OfficialRow({
  reading,
  detail,
  axis,
  first,
  fit,
  evidence,
}: {
  reading: Reading;
  detail: RoleDetail;
  axis: RulerAxis;
  /** Title of the code that stands for the role; the others share its definitions. */
  first: string;
  fit: ReactNode;
  /** null where no title or note on file names the code. */
  evidence: ReactNode;
}) {
  const { source } = usePay();
  const { title, soc, primary, reason, description } = reading;
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>{primary ? "Stands for this role" : "Could also be read as"}</span>
        <span className={styles.title}>
          {title} <span className={styles.soc}>{soc}</span>
        </span>
        <span className={styles.fit}>{fit}</span>
        {/* why the role's own code is its own stands in the section on it */}
        {!primary && <span className={styles.reason}>{reason}</span>}
        <Disclosure summary={primary ? "Why, and on what evidence" : "What it covers, and on what evidence"}>
          <p className={styles.reason}>{primary ? reason : description}</p>
          {evidence ?? <p className={styles.reason}>No title or note on file names this code.</p>}
        </Disclosure>
      </th>
      <td className={styles.plot}>
        <OfficialMarks reading={reading} axis={axis} />
      </td>
      <td data-label="Median">
        <OfficialFigures reading={reading} />
      </td>
      <td data-label="People behind it">
        <Employment reading={reading} />
      </td>
      <td data-label="What it counts">
        {primary ? (
          <Counts source={detail.sources.find(({ id }) => id === source.id) ?? detail.officialSource} />
        ) : (
          <p>
            <b>{source.period}.</b> The same survey, and the same kinds of pay, as for {first}.
          </p>
        )}
      </td>
    </tr>
  );
}
