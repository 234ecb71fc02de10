import { useEffect, useId, useState } from "react";
import { parseAmount, typedExamples } from "#domain/amount.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./filter-panel.module.css";

/** The salary floor as a typed number. What cannot be read leaves the floor as it was, and says so. */
export function FloorField() {
  const { catalogue, amounts, exampleAmount, format } = useCatalogue();
  const floor = useExplorer((state) => state.filter.floor);
  const setFloor = useExplorer((state) => state.setFloor);
  const endTyping = useExplorer((state) => state.endTyping);
  const id = useId();
  const shown = floor === null ? "" : format.count(floor);
  const [text, setText] = useState(shown);
  const [typing, setTyping] = useState(false);
  const parsed = parseAmount(text, amounts);
  // The first digits of an amount are no floor yet, and no mistake until the field is left.
  const unfinished = typeof parsed === "number" && parsed < amounts.least;
  const wrong = parsed === undefined || (unfinished && !typing);
  // The slider and the address move the floor too: follow them, but leave alone what is being typed.
  useEffect(() => {
    setText((current) => (parseAmount(current, amounts) === floor ? current : shown));
  }, [floor, shown, amounts]);
  return (
    <div className={styles.block}>
      <label className={styles.label} htmlFor={id}>
        Pay should reach
      </label>
      <span className={styles.money}>
        <span aria-hidden="true">{format.sign}</span>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          placeholder="any amount"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onFocus={() => setTyping(true)}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            const amount = parseAmount(next, amounts);
            if (amount === null || (amount !== undefined && amount >= amounts.least)) setFloor(amount);
          }}
          onBlur={() => {
            endTyping();
            setTyping(false);
            if (parsed !== undefined && !unfinished) setText(shown);
          }}
        />
      </span>
      <p id={`${id}-hint`} className={wrong ? styles.error : styles.hint}>
        {wrong
          ? `Type an amount a year such as ${typedExamples(exampleAmount, format.count)}.`
          : `${catalogue.region}, a year. Or drag the floor along the ruler. The part of a range below it is hatched.`}
      </p>
    </div>
  );
}
