import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { transition } from "#domain/transitions.ts";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./move-list.module.css";
import { Pips } from "./pips.tsx";
import { useChangeWords } from "./use-change-words.ts";
import { useCounted } from "./use-counted.ts";
import { useMedians } from "./use-medians.ts";

/** One move in words: what is carried and what is to add, there and back, and the change of the median. */
export function MoveRow({ from, to }: { from: RoleSummary; to: RoleSummary }) {
  const carried = useCarried();
  const counted = useCounted();
  const { changeOf } = useMedians();
  const { short, money } = useChangeWords()(changeOf(from, to));
  const move = transition(from, to, counted);
  const back = transition(to, from, counted).add.length;
  return (
    <li>
      <p className={styles.name}>
        <Link to={carryTo(paths.transition.build(from.slug, to.slug), carried)}>
          <span className="vh">From {from.name} to</span> {to.name}
        </Link>{" "}
        <CodeTag code={to.code} hue={to.hue} />
      </p>
      <Pips move={move} hue={from.hue} />
      <p>
        carries {move.carried.length}
        {move.mine.length > 0 && `, you bring ${move.mine.length}`}, <b>{move.add.length} to add</b>
      </p>
      <p>
        <Link to={carryTo(paths.transition.build(to.slug, from.slug), carried)}>
          back
          <span className="vh">
            : from {to.name} to {from.name}
          </span>
        </Link>{" "}
        {back} to add
      </p>
      <p className={styles.change}>
        <span className="vh">median </span>
        {short} {money}
      </p>
    </li>
  );
}
