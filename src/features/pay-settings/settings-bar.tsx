import { type ReactNode, useId, useRef } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { START_SHARE } from "#domain/living-cost.ts";
import { PAY_UNITS, type PayUnit, UNIT_WORDS } from "#domain/pay-units.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Segment, Switch } from "#ui/field.tsx";
import { HoursPanel } from "./hours-panel.tsx";
import { LivingCostPanel } from "./living-cost-panel.tsx";
import { PlaceButton } from "./place-button.tsx";
import { PlaceStatus } from "./place-status.tsx";
import styles from "./settings-bar.module.css";

const UNIT_LABELS: Record<PayUnit, string> = {
  year: "Year",
  month: "Month",
  hour: "Hour",
  life: "Hour of life",
};

/**
 * How pay is shown on a page: whose figures, by what unit, adjusted or not, with or without the mean. What the
 * dataset has no figures for is not offered.
 * @param onMap a map of the nation shows no mean, and adjusts each by its own parity.
 * @param withMean whether the page has a mean to show.
 * @param roles those on the page: an hour of life is counted by the reader's own week in each.
 */
export function PaySettingsBar({
  roles,
  note,
  onMap = false,
  withMean = !onMap,
}: {
  roles: readonly RoleSummary[];
  note?: ReactNode;
  onMap?: boolean;
  withMean?: boolean;
}) {
  const { hasPlaces, hasParities } = useCatalogue();
  const { place } = usePay();
  // The reader's own settings: a control answers before the figures are worked out.
  const settings = useExplorer((state) => state.pay);
  const setUnit = useExplorer((state) => state.setUnit);
  const setMean = useExplorer((state) => state.setMean);
  const setLocal = useExplorer((state) => state.setLocal);
  const announce = useAnnounce();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const lastShare = useRef(START_SHARE);
  const chooseUnit = (unit: PayUnit) => {
    setUnit(unit);
    announce(`Pay: ${UNIT_WORDS[unit]}`);
  };
  const showMean = (mean: boolean) => {
    setMean(mean);
    announce(mean ? "The mean is shown" : "The mean is not shown");
  };
  const adjust = (on: boolean) => {
    if (settings.local !== null) lastShare.current = settings.local;
    const share = lastShare.current;
    setLocal(on ? share : null);
    if (!on) announce("Official pay: as published");
    else if (place.parity === null)
      announce(`Official pay: not adjusted, there is no price parity of ${place.name}`);
    else announce(`Official pay: adjusted for living cost, ${share}% spent where you live`);
  };
  return (
    <section className={styles.settings} aria-label="How pay is shown">
      <div className={`${styles.bar} needs-script`}>
        {hasPlaces && <PlaceButton opener={opener} />}
        <fieldset className={styles.unit}>
          <legend>
            <span className="vh-phone">Pay by</span>
          </legend>
          <Segment
            name={`${id}-unit`}
            value={settings.unit}
            options={PAY_UNITS.map((unit) => ({ value: unit, label: UNIT_LABELS[unit] }))}
            onChange={chooseUnit}
          />
        </fieldset>
        {hasParities && (
          <Switch label="Adjust for living cost" checked={settings.local !== null} onChange={adjust} />
        )}
        {withMean && <Switch label="Show the mean" checked={settings.mean} onChange={showMean} />}
      </div>
      <p className="scriptless">
        Official figures are those of {place.name}, {UNIT_WORDS[settings.unit]}. Choosing another{" "}
        {hasPlaces && "place or "}unit needs JavaScript.
      </p>
      <div className={styles.notes}>
        {hasPlaces && <PlaceStatus opener={opener} />}
        {note}
      </div>
      {hasParities && settings.local !== null && (
        <LivingCostPanel roles={roles} share={settings.local} onMap={onMap} />
      )}
      {settings.unit === "life" && <HoursPanel roles={roles} />}
    </section>
  );
}
