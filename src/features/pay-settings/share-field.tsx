import { useId } from "react";
import { LOCAL_SHARE } from "#domain/living-cost.ts";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./panel.module.css";
import { useTyped } from "./use-typed.ts";

const { min, max, step } = LOCAL_SHARE;

function readShare(text: string): number | undefined {
  const share = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return share >= min && share <= max ? share : undefined;
}

/** Percent of pay spent locally, by sliding or by typing. What cannot be read leaves it as it was, and says so. */
export function ShareField({ share }: { share: number }) {
  const setLocal = useExplorer((state) => state.setLocal);
  const endTyping = useExplorer((state) => state.endTyping);
  const id = useId();
  const [text, setText] = useTyped(share, readShare);
  const wrong = readShare(text) === undefined;
  return (
    <div className={`${styles.share} needs-script`}>
      <label htmlFor={`${id}-range`}>Share of pay spent where you live</label>
      <input
        id={`${id}-range`}
        type="range"
        min={min}
        max={max}
        step={step}
        value={share}
        aria-valuetext={`${share}%`}
        onBlur={endTyping}
        onChange={(event) => setLocal(Number(event.currentTarget.value))}
      />
      <span className={styles.percent}>
        <input
          type="number"
          min={min}
          max={max}
          step={step}
          value={text}
          aria-label="Share of pay spent where you live, in percent"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onBlur={endTyping}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            const read = readShare(next);
            if (read !== undefined) setLocal(read);
          }}
        />
        %
      </span>
      {wrong && (
        <p id={`${id}-wrong`} className={styles.error}>
          Type a whole number from {min} to {max}; {share}% is used.
        </p>
      )}
    </div>
  );
}
