import { useEffect, useState } from "react";
import type { PlanDetail } from "#data/learning.ts";
import type { Source } from "#data/schema.ts";
import type { Format } from "#domain/format.ts";
import { sentences } from "#domain/source-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./summary.module.css";

/** A source in one line: whose it is, when it is of, when it was read and on which terms. */
function sourceLine({ title, publisher, period, retrieved, licence }: Source, date: Format["date"]): string {
  return sentences([
    title,
    `Publisher: ${publisher}`,
    title.includes(period) ? "" : `Period: ${period}`,
    `Retrieved: ${date(retrieved)}`,
    `Licence: ${licence}`,
  ]);
}

/** Where the page's figures and lists are from, in short, and on paper the day it was printed. */
export function SourcesPart({ sources, plan }: { sources: readonly Source[]; plan: PlanDetail | null }) {
  const { catalogue, format } = useCatalogue();
  const { source, adjusted } = usePay();
  const [day, setDay] = useState("");
  useEffect(() => {
    const onPrint = () => setDay(format.date(new Date().toISOString().slice(0, 10)));
    onPrint();
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, [format]);
  const essential = Object.values(plan?.needs ?? {}).filter(({ kind }) => kind === "essential");
  const quoted = [
    catalogue.site.rangeSource,
    ...essential.map((need) => need.source.id),
    source.id,
    ...(adjusted ? [catalogue.paritySource.id] : []),
  ];
  return (
    <div className={styles.sources}>
      <ul>
        {sources
          .filter(({ id }) => quoted.includes(id))
          .map((entry) => (
            <li key={entry.id}>{sourceLine(entry, format.date)}</li>
          ))}
        <li>
          The order of the steps and the choice of where to learn each are this project’s own. The texts to
          learn from are their publishers’.
        </li>
      </ul>
      <p className={styles.credits}>
        {catalogue.site.credits.join(" ")} {day !== "" && `Printed ${day}.`}
      </p>
    </div>
  );
}
