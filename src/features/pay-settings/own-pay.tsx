import { useEffect, useId, useRef, useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { type OwnPay as Own, ownAnnual, readOwn } from "#domain/own-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { OwnField } from "./own-field.tsx";
import styles from "./own-pay.module.css";
import { OwnPlacements } from "./own-placements.tsx";
import { ownRows } from "./own-rows.ts";

/** So long after the last key the result is announced: not after every digit. */
const PAUSE_MS = 800;

/** The reader's own pay or offer, and where it falls among the official percentiles of `roles`. */
export function OwnPay({ roles }: { roles: readonly RoleSummary[] }) {
  const { format } = useCatalogue();
  const own = useExplorer((state) => state.own);
  const setOwn = useExplorer((state) => state.setOwn);
  const pay = usePay();
  const announce = useAnnounce();
  const id = useId();
  const changed = useRef(false);
  const [text, setText] = useState(own ? String(own.amount) : "");
  const [per, setPer] = useState<Own["per"]>(own?.per ?? "year");
  const change = (nextText: string, nextPer: Own["per"]) => {
    changed.current = true;
    setText(nextText);
    setPer(nextPer);
    // What cannot be read places nothing: a table for an earlier amount would be taken for this one's.
    setOwn(readOwn(nextText, nextPer) ?? null);
  };
  const annual = ownAnnual(own);
  const rows = annual === null ? [] : ownRows(roles, annual, pay, format);
  const yearly = annual === null ? "" : `${format.pay(annual, "year")} ${UNIT_WORDS.year}`;
  const figure =
    own?.per === "hour" ? `${format.pay(own.amount, "hour")} ${UNIT_WORDS.hour}, ${yearly},` : yearly;
  const summary = rows.map(({ names, words }) => `${names}: ${words}`).join("; ");
  useEffect(() => {
    if (!changed.current || summary === "") return;
    const timer = setTimeout(() => announce(summary), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [summary, announce]);
  return (
    <div className={styles.own}>
      <p className="scriptless">Placing your own figure among the official ones needs JavaScript.</p>
      <OwnField
        id={id}
        text={text}
        per={per}
        onChange={change}
        onClear={() => {
          change("", per);
          announce("Your own figure is cleared");
        }}
      />
      {own && <OwnPlacements figure={figure} rows={rows} />}
    </div>
  );
}
