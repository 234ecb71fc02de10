import { useRef, useState } from "react";
import { typedExamples } from "#domain/amount.ts";
import { type OwnPay as Own, readOwn } from "#domain/own-pay.ts";
import { HOURS_A_YEAR, UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Button } from "#ui/button.tsx";
import { Segment } from "#ui/field.tsx";
import styles from "./own-pay.module.css";

const PER = [
  { value: "year", label: UNIT_WORDS.year },
  { value: "hour", label: UNIT_WORDS.hour },
] as const;

/** From here on an example of pay for an hour has no cents. */
const NO_CENTS = 1000;

/** An amount by the year or by the hour. What cannot be read is said to be, once the field is left. */
export function OwnField({
  id,
  text,
  per,
  onChange,
  onClear,
}: {
  id: string;
  text: string;
  per: Own["per"];
  onChange: (text: string, per: Own["per"]) => void;
  onClear: () => void;
}) {
  const { amounts, exampleAmount, format } = useCatalogue();
  const field = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState(false);
  const wrong = !typing && readOwn(text, per, amounts) === undefined;
  const hour = exampleAmount / HOURS_A_YEAR;
  const example =
    per === "year"
      ? typedExamples(exampleAmount, format.count)
      : amounts.write(hour < NO_CENTS ? hour : Math.round(hour));
  return (
    <div className={`${styles.form} needs-script`}>
      <label className={styles.label} htmlFor={`${id}-amount`}>
        Your own figure
      </label>
      <span className={styles.money}>
        <span aria-hidden="true">{format.sign}</span>
        <input
          ref={field}
          id={`${id}-amount`}
          inputMode="decimal"
          autoComplete="off"
          placeholder="gross pay"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={(event) => onChange(event.currentTarget.value, per)}
        />
      </span>
      <fieldset>
        <legend className="vh">Your own figure is</legend>
        <Segment name={`${id}-per`} value={per} options={PER} onChange={(next) => onChange(text, next)} />
      </fieldset>
      <Button
        aria-label="Clear your own figure"
        unavailable={text === ""}
        onClick={() => {
          onClear();
          field.current?.focus();
        }}
      >
        Clear
      </Button>
      <p id={`${id}-hint`} className={wrong ? styles.error : styles.hint}>
        {wrong
          ? `Type an amount ${UNIT_WORDS[per]} such as ${example}.`
          : `Gross pay. An hour is one of ${format.count(HOURS_A_YEAR)} a year. Your figure is not saved and not in the link.`}
      </p>
    </div>
  );
}
