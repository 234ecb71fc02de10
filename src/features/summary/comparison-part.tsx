import type { RoleSummary } from "#data/catalogue.ts";
import { sharedCodes } from "#domain/compare.ts";
import { capital } from "#domain/format.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";
import { matchRole, sizeOf } from "#domain/match.ts";
import { MISSING_SHORT } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import { usePay } from "#store/use-pay.tsx";
import styles from "./comparison-part.module.css";

function Row({ role }: { role: RoleSummary }) {
  const pay = usePay();
  const { rangeLabel } = useCatalogue().catalogue.site;
  const { essential } = matchRole(role, useKnown());
  const official = pay.official(role.official.soc, role.slug);
  const missing = missingFigure(official, "median");
  const { median } = official.shown;
  return (
    <tr>
      <th scope="row">{role.name}</th>
      <td data-label={capital(rangeLabel)}>{pay.rangeText(pay.range(role))}</td>
      <td data-label="Official median">
        {median === null ? missing && MISSING_SHORT[missing] : pay.money(median)}
        <span>
          {role.official.title} {role.official.soc}
        </span>
      </td>
      <td data-label="Essential known">
        {essential.known.length} of {sizeOf(essential)}
      </td>
    </tr>
  );
}

/** The roles side by side in a few figures: what they pay, and how much of them the reader has. */
export function ComparisonPart({ roles }: { roles: readonly RoleSummary[] }) {
  const { catalogue, format, role } = useCatalogue();
  const { rangeLabel, words } = catalogue.site;
  const { place, source, settings } = usePay();
  const unit = UNIT_WORDS[settings.unit];
  const shared = sharedCodes(roles).map(
    ({ soc, slugs }) =>
      `${format.list(slugs.map((slug) => role(slug).name))} stand on the same official code, ${soc}: their median is the same.`,
  );
  return (
    <>
      <table className={styles.table}>
        <caption className="vh">Pay and skills of the roles</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">
              {capital(rangeLabel)}, {unit}
            </th>
            <th scope="col">
              Official median, {unit}: {place.name}, {source.period}
            </th>
            <th scope="col">Essential known</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((entry) => (
            <Row key={entry.slug} role={entry} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        Official median: {place.name}, {source.period}, {unit}
        {settings.local !== null && `, ${livingCostWords(place, settings)}`}. {source.population}{" "}
        {shared.map((sentence) => `${sentence} `)}The {rangeLabel} is {words.source}’s ({catalogue.region})
        and no percentile.
      </p>
    </>
  );
}
