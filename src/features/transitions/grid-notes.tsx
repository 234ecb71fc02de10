import { Link } from "react-router";
import { sharedCodes } from "#domain/compare.ts";
import { transition } from "#domain/transitions.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./grid-notes.module.css";
import { useChangeWords } from "./use-change-words.ts";
import { useCounted } from "./use-counted.ts";
import { useMedians } from "./use-medians.ts";

/** How a cell is read, what its figures are of, and why some have none. */
export function GridNotes() {
  const { catalogue, format, role, skillName } = useCatalogue();
  const { roles, site } = catalogue;
  const { place, source, adjusted } = usePay();
  const { medianOf, changeOf } = useMedians();
  const counted = useCounted();
  const words = useChangeWords();
  const carried = useCarried();
  const [from, to] = roles;
  const missing = new Set(roles.map((entry) => medianOf(entry).missing).filter(Boolean));
  const example = from && to && { move: transition(from, to, counted), change: changeOf(from, to) };
  return (
    <ul className={styles.notes}>
      {example && (
        <li>
          How to read it: row {from.code}, column {to.code}. Whoever has the essential skills of {from.name}{" "}
          carries {example.move.carried.length} of the {to.essential.length} of {to.name} along
          {example.move.mine.length > 0 && `, brings ${example.move.mine.length} by what they know`} and has{" "}
          <b>{example.move.add.length} to add</b>.
          {example.change.kind === "change" && ` The median changes by ${words(example.change).full}.`}
        </li>
      )}
      <li>
        Essential skills are those the article names
        {site.everywhere &&
          `; ${skillName(site.everywhere)}, which all roles have in common, counts as carried`}
        . Skills are counted, not weighed: one may take a weekend and another a year.
      </li>
      <li>
        The change is that of the official medians: {place.name}, {source.period}, {source.publisher}
        {adjusted && ", adjusted for living cost"}. {source.population} It compares occupations and is no
        forecast for one person. <Link to={carryTo(paths.sources.build(), carried)}>Sources</Link>
      </li>
      {sharedCodes(roles).map(({ soc, slugs }) => (
        <li key={soc}>
          Same figure: {format.list(slugs.map((slug) => role(slug).name))} stand on one official code, {soc},{" "}
          {role(slugs[0] ?? "").official.title}: it cannot tell them apart.
        </li>
      ))}
      {[...missing].map((sentence) => (
        <li key={sentence}>No figure: {sentence}</li>
      ))}
    </ul>
  );
}
