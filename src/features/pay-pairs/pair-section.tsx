import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { PairMatrix } from "./pair-matrix.tsx";
import { PairMethod } from "./pair-method.tsx";
import styles from "./pair-section.module.css";
import { PairStrip } from "./pair-strip.tsx";
import { usePairSides } from "./use-pair-sides.ts";

/** How much a difference in official pay means: random pairs of people, one from each role's occupation. */
export function PayPairs({ roles }: { roles: readonly RoleSummary[] }) {
  const { format } = useCatalogue();
  const { place, source } = usePay();
  const { sides, byHours } = usePairSides(roles);
  const [first, second] = sides;
  if (!first || !second) return null;
  const occupations = new Map(
    roles.map(({ official: { soc, title } }) => [soc, `${title} (${soc})`] as const),
  );
  return (
    <>
      {sides.length === 2 ? <PairStrip first={first} second={second} /> : <PairMatrix sides={sides} />}
      {byHours && (
        <p className={styles.hours}>
          Compared by pay for an hour of life, with the hours you gave for each role: they can change which
          side earns more.
        </p>
      )}
      <p className={styles.basis}>
        People in {format.list([...occupations.values()])}, {place.name}, {source.period}, {source.publisher}.{" "}
        {source.population}
      </p>
      <PairMethod />
    </>
  );
}
