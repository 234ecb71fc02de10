import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { pageOf, SIDE_BY_SIDE } from "#domain/list-size.ts";
import { type OwnPay as Own, ownAnnual, readOwn } from "#domain/own-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import { OwnField } from "./own-field.tsx";
import styles from "./own-pay.module.css";
import { OwnPlacements } from "./own-placements.tsx";
import { byCode, ownRow } from "./own-rows.ts";

/** So long after the last key the result is announced: not after every digit. */
const PAUSE_MS = 800;

/**
 * The reader's own pay or offer, and where it falls among the official percentiles of `roles`, many in pages.
 * @param first the slug of the role that stands first where they are many.
 */
export function OwnPay({ roles, first }: { roles: readonly RoleSummary[]; first?: string }) {
  const { amounts, format } = useCatalogue();
  const own = useExplorer((state) => state.own);
  const setOwn = useExplorer((state) => state.setOwn);
  const pay = usePay();
  const announce = useAnnounce();
  const id = useId();
  const changed = useRef(false);
  const [text, setText] = useState(own ? amounts.write(own.amount) : "");
  const [per, setPer] = useState<Own["per"]>(own?.per ?? "year");
  const change = (nextText: string, nextPer: Own["per"]) => {
    changed.current = true;
    setText(nextText);
    setPer(nextPer);
    // What cannot be read places nothing: a table for an earlier amount would be taken for this one's.
    setOwn(readOwn(nextText, nextPer, amounts) ?? null);
  };
  const annual = ownAnnual(own);
  const many = roles.length > SIDE_BY_SIDE;
  const placing = annual !== null;
  const codes = useMemo(
    () => (placing ? byCode(roles, many ? first : undefined) : []),
    [placing, roles, many, first],
  );
  const [page, setPage] = usePage(first ?? "");
  const shown = pageOf(codes, page);
  const rows = annual === null ? [] : shown.items.map((same) => ownRow(same, annual, pay, format));
  const yearly = annual === null ? "" : `${format.pay(annual, "year")} ${UNIT_WORDS.year}`;
  const figure =
    own?.per === "hour" ? `${format.pay(own.amount, "hour")} ${UNIT_WORDS.hour}, ${yearly},` : yearly;
  // What is heard of a long table is how it begins.
  const heard = many ? rows.slice(0, 1) : rows;
  const summary = heard.map(({ names, words }) => `${names}: ${words}`).join("; ");
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
      {own && (
        <OwnPlacements figure={figure} rows={rows}>
          <Pager
            shown={shown}
            of={codes.length}
            label="official occupations"
            count={format.count}
            onPage={setPage}
          />
        </OwnPlacements>
      )}
    </div>
  );
}
