import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./pair-section.module.css";

/** The model behind the pairs, and what it does not say. */
export function PairMethod() {
  return (
    <Disclosure summary="How this is worked out">
      <ul className={styles.method}>
        <li>
          The official statistics publish up to five percentiles. Between two neighbouring ones pay is taken
          to be spread evenly.
        </li>
        <li>
          Of the lowest and the highest tenth only the limit is known (of more people, where fewer percentiles
          are published). They are given every pay that they may have, and so the answer is an interval. It is
          rounded outwards to whole pairs.
        </li>
        <li>
          The pairs are of persons who work in the occupations, not of posts or offers. A pair with equal pay
          counts half for either side.
        </li>
        <li>It does not say what one person would earn, or gain by a change.</li>
        <li>
          Another unit of pay, or the living cost of one place, changes both sides alike, and so nothing here.
          Hours that you give for each role do, where pay is shown for an hour of life.
        </li>
      </ul>
    </Disclosure>
  );
}
