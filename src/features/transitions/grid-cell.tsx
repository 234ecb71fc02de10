import type { FocusEventHandler } from "react";
import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { transition } from "#domain/transitions.ts";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./grid-cell.module.css";
import { Pips } from "./pips.tsx";
import { useChangeWords } from "./use-change-words.ts";
import { useCounted } from "./use-counted.ts";
import { useMedians } from "./use-medians.ts";

/**
 * One pair of roles: its counts and the change of the median, as a link to its page.
 * @param cell names the link, so that keys can find it.
 * @param isStop whether the Tab key stops here; undefined before scripts run, when it stops at every link.
 */
export function GridCell({
  from,
  to,
  cell,
  isStop,
  onFocus,
}: {
  from: RoleSummary;
  to: RoleSummary;
  cell: string;
  isStop: boolean | undefined;
  onFocus: FocusEventHandler;
}) {
  const carried = useCarried();
  const move = transition(from, to, useCounted());
  const { short, money, full } = useChangeWords()(useMedians().changeOf(from, to));
  const { mine, add } = move;
  const own = mine.length > 0 ? `, you bring ${mine.length}` : "";
  const name = `From ${from.name} to ${to.name}: carries ${move.carried.length}${own}, ${add.length} to add, median ${full}`;
  return (
    <Link
      to={carryTo(paths.transition.build(from.slug, to.slug), carried)}
      className={styles.cell}
      data-cell={cell}
      tabIndex={isStop === false ? -1 : undefined}
      onFocus={onFocus}
    >
      {/* in short for the eye; the name says it in full */}
      <span className="vh">{name}</span>
      <Pips move={move} hue={from.hue} />
      <span className={styles.counts} aria-hidden="true">
        <span>
          <span className="vh-phone">carries </span>
          {move.carried.length}
          {mine.length > 0 && <span className={styles.mine}>+{mine.length}</span>}
        </span>
        <span>
          <b>{add.length}</b>
          <span className="vh-phone"> to add</span>
        </span>
      </span>
      <span className={styles.change} aria-hidden="true">
        {short}
        {money !== "" && <span> {money}</span>}
      </span>
    </Link>
  );
}
