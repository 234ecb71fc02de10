import { group } from "d3-array";
import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { sharedCodes } from "#domain/compare.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./grid-notes.module.css";
import { useMedians } from "./use-medians.ts";

/**
 * What the figures of transitions are of, and why some have none.
 * @param roles those that are shown: their figures are what is to be explained.
 * @param from the one role that the others are compared with; all with each other without it.
 */
export function GridNotes({ roles, from }: { roles: readonly RoleSummary[]; from?: RoleSummary }) {
  const { catalogue, format, role, skillName } = useCatalogue();
  const { site } = catalogue;
  const { place, source, adjusted } = usePay();
  const { medianOf } = useMedians();
  const carried = useCarried();
  const missing = group(
    roles.filter((entry) => medianOf(entry).missing !== ""),
    (entry) => medianOf(entry).missing,
  );
  const shared = sharedCodes(roles).filter(({ slugs }) => !from || slugs.includes(from.slug));
  const names = (entries: readonly RoleSummary[]) => format.list(entries.map(({ shortName }) => shortName));
  return (
    <ul className={styles.notes}>
      <li>
        Essential skills are those {site.words.source} names
        {site.everywhere &&
          `; ${skillName(site.everywhere)}, which all roles have in common, counts as carried`}
        . Skills are counted, not weighed: one may take a weekend and another a year.
      </li>
      <li>
        The change is that of the official medians: {place.name}, {source.period}, {source.publisher}
        {adjusted && ", adjusted for living cost"}. {source.population} It compares occupations and is no
        forecast for one person. <Link to={carryTo(paths.sources.build(), carried)}>Sources</Link>
      </li>
      {shared.map(({ soc, slugs }) => {
        const together = slugs.map(role);
        const has = together.some((entry) => medianOf(entry).median !== null);
        return (
          <li key={soc}>
            Official statistics count {names(together)} together, as {together[0]?.official.title} ({soc})
            {has && ", so their median is the same"}.
          </li>
        );
      })}
      {[...missing].map(([sentence, without]) => (
        <li key={sentence}>
          No figure for {names(without)}. {sentence}
        </li>
      ))}
    </ul>
  );
}
