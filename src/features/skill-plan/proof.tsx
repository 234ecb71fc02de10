import type { Lesson } from "#data/learning.ts";
import { countWord } from "#domain/format.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Checkbox } from "#ui/field.tsx";
import styles from "./proof.module.css";

/** A small project that shows a skill, what has to hold of it, and the box to tick when it is built. */
export function Proof({
  proof,
  done,
  onDone,
}: {
  proof: Lesson["proof"];
  done: boolean;
  onDone: (done: boolean) => void;
}) {
  return (
    <div className={styles.proof}>
      <p className={styles.kind}>Weekend proof</p>
      <h4>{proof.title}</h4>
      <p>{proof.task}</p>
      <Disclosure summary={`Done when ${countWord(proof.criteria.length)} things hold`}>
        <ul className={styles.criteria}>
          {proof.criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      </Disclosure>
      <label className={`${styles.tick} needs-script`}>
        <Checkbox checked={done} onChange={(event) => onDone(event.currentTarget.checked)} />
        <span>
          Done: I built it<span className="vh">, {proof.title}</span>
        </span>
      </label>
    </div>
  );
}
