import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./grid-key.module.css";
import { Pips } from "./pips.tsx";

/** Something to carry, to bring or to add, so that the key has a mark to show. */
const ONE = ["one"];

/**
 * What the marks of a cell stand for; on small screens also its numbers, which stand there without words.
 * @param hue colour number of where one starts, for the marks of one pair: those have no numbers.
 */
export function GridKey({ hue }: { hue?: number }) {
  const known = useKnown();
  const mine = useExplorer((state) => state.mine) && known.size > 0;
  const mark = (kind: "carried" | "mine" | "add") => (
    <Pips
      move={{ from: "", to: "", carried: [], mine: [], add: [], maybe: [], [kind]: ONE }}
      {...(hue && { hue })}
    />
  );
  return (
    <ul className={styles.key} aria-label="Key">
      <li>{mark("carried")} carried along</li>
      {mine && <li>{mark("mine")} you bring</li>}
      <li>{mark("add")} to add</li>
      {!hue && (
        <li className={styles.phone}>
          In numbers: carried along{mine && ", +you bring"}, <b>to add</b>; change of the median
        </li>
      )}
    </ul>
  );
}
