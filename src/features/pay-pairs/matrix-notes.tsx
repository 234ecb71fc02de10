import { sharedCodes } from "#domain/compare.ts";
import { lowerFirst, pairResult } from "#domain/role-pairs.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./pair-matrix.module.css";
import { closeNote, pairSentence, sameCodeSentence, sameMedian } from "./pair-words.ts";
import type { RoleSide } from "./use-pair-sides.ts";

/** Each two of the sides once, the one with the lower median first. */
function pairs(sides: readonly RoleSide[]): [RoleSide, RoleSide][] {
  return sides.flatMap((first, index) => sides.slice(index + 1).map((second) => lowerFirst(first, second)));
}

/** How the matrix is read, and what its words stand for. */
export function MatrixNotes({ sides }: { sides: readonly RoleSide[] }) {
  const { format, role } = useCatalogue();
  const { money } = usePay();
  const all = pairs(sides).map(([first, second]) => ({ first, second, result: pairResult(first, second) }));
  const example = all.find(({ result }) => result.kind === "share");
  const codes = sharedCodes(sides.map((side) => side.role));
  const missing = [...new Set(sides.map((side) => side.missing))].filter(Boolean);
  return (
    <ul className={styles.notes}>
      {example?.result.kind === "share" && (
        <li>
          How to read it: row {example.first.role.code}, column {example.second.role.code}.{" "}
          {pairSentence(example.first, example.result)} {closeNote(example.result)} <b>Bold</b>: more than
          half, whatever the lowest and the highest earners have.
        </li>
      )}
      {codes.map(({ soc, slugs }) => {
        const [side] = sides.filter((entry) => entry.soc === soc);
        const names = format.list(slugs.map((slug) => role(slug).name));
        return side && <li key={soc}>Same: {sameCodeSentence(names, side)}</li>;
      })}
      {all
        .filter(({ first, second }) => sameMedian(first, second))
        .map(({ first, second }) => (
          <li key={`${first.role.slug} ${second.role.slug}`}>
            {first.role.name} and {second.role.name} have the same median
            {first.median === null ? "" : `, ${money(first.median)}`}.
          </li>
        ))}
      {missing.map((sentence) => (
        <li key={sentence}>No figure: {sentence}</li>
      ))}
    </ul>
  );
}
