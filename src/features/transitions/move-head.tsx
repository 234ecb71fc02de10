import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { transition } from "#domain/transitions.ts";
import { carryTo, comparisonAddress, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { buttonClass } from "#ui/button.tsx";
import { gapSentence, knownSentence } from "./gap-words.ts";
import { GridKey } from "./grid-key.tsx";
import styles from "./move-head.module.css";
import { Pips } from "./pips.tsx";
import { useCounted } from "./use-counted.ts";

/** From where to where, in counts; the way back, the grid, and what to do next. */
export function MoveHead({ from, to }: { from: RoleSummary; to: RoleSummary }) {
  const carried = useCarried();
  const known = useKnown();
  const counted = useCounted();
  const move = transition(from, to, counted);
  const back = transition(to, from, counted).add.length;
  return (
    <header className={styles.head}>
      <nav aria-label="Other transitions" className={styles.nav}>
        <Link to={carryTo(paths.transitions.build(), carried)}>All transitions</Link>
        <Link to={carryTo(paths.transition.build(to.slug, from.slug), carried)}>
          The way back: from {to.name} to {from.name}, {back} to add
        </Link>
      </nav>
      <h1 className="page-title">
        From {from.name} to {to.name}
      </h1>
      <div data-told-hidden>
        <div className={styles.marks}>
          <Pips move={move} hue={from.hue} />
          <GridKey hue={from.hue} />
        </div>
        <p className={styles.counts}>
          {gapSentence(move, from, to)} {knownSentence(move, known)}
        </p>
        <p className={styles.actions}>
          <Link className={buttonClass("primary")} to={carryTo(paths.plan.build(to.slug), carried)}>
            Learning plan for {to.name}
          </Link>
          <Link className={buttonClass("plain")} to={comparisonAddress([from.slug, to.slug], carried)}>
            Compare the two
          </Link>
        </p>
      </div>
    </header>
  );
}
