import { comfortableIn, sizeOf, type Tally } from "#domain/match.ts";
import { levelCounts } from "#domain/match-words.ts";
import styles from "./match-cells.module.css";

const CELL = 16;
const GAP = 4;
const EDGE = 1;

type Fill = "comfortable" | "used" | "missing";

/** One cell: full for comfortable, half full for used, empty for missing. */
function Cell({ index, fill }: { index: number; fill: Fill }) {
  const x = index * (CELL + GAP) + EDGE;
  const height = fill === "comfortable" ? CELL : fill === "used" ? CELL / 2 : 0;
  return (
    <>
      {height > 0 && (
        <rect className={styles.fill} x={x} y={EDGE + CELL - height} width={CELL} height={height} />
      )}
      <rect className={styles.edge} data-fill={fill} x={x} y={EDGE} width={CELL} height={CELL} />
    </>
  );
}

/** A cell for each skill of a list, the best known first. */
export function MatchCells({ list }: { list: Tally }) {
  const size = sizeOf(list);
  const comfortable = comfortableIn(list);
  const fillAt = (index: number): Fill =>
    index < comfortable ? "comfortable" : index < list.known.length ? "used" : "missing";
  const width = size * (CELL + GAP) - GAP + 2 * EDGE;
  const height = CELL + 2 * EDGE;
  const missing = list.missing.length > 0 ? `${list.missing.length} missing` : "";
  return (
    <svg
      className={styles.cells}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Essential: ${[levelCounts(list), missing].filter(Boolean).join(", ")}`}
    >
      {Array.from({ length: size }, (_, index) => index).map((index) => (
        <Cell key={index} index={index} fill={fillAt(index)} />
      ))}
    </svg>
  );
}

/** What a full, a half full and an empty cell mean. */
export function CellsKey() {
  const entries = [
    { fill: "comfortable", words: "comfortable" },
    { fill: "used", words: "used it" },
    { fill: "missing", words: "missing" },
  ] as const;
  return (
    <ul className={styles.key} aria-label="Key: one cell for each essential skill">
      <li aria-hidden="true">One cell for each essential skill:</li>
      {entries.map(({ fill, words }) => (
        <li key={fill}>
          <svg className={styles.cells} width={CELL + 2 * EDGE} height={CELL + 2 * EDGE} aria-hidden="true">
            <Cell index={0} fill={fill} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
