import type { Catalogue, RoleSummary } from "#data/catalogue.ts";
import type { ExportTable } from "#domain/export-table.ts";
import { exportUnit, exportWeeks } from "#domain/export-unit.ts";
import { capital, type Format } from "#domain/format.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";
import type { OwnPay } from "#domain/own-pay.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { sentences } from "#domain/source-words.ts";

/** What the reader had chosen for pay, by name, for a file of figures. */
export function settingsOf({
  roles,
  pay,
  catalogue,
  format,
  own,
}: {
  roles: readonly RoleSummary[];
  pay: PayView;
  catalogue: Catalogue;
  format: Pick<Format, "count">;
  /** As the reader typed it; it stands only in files of their own making. */
  own?: OwnPay | null | undefined;
}): ExportTable["settings"] {
  const { place, settings, adjusted, factor } = pay;
  return {
    place: place.name,
    "place id": place.id,
    currency: catalogue.currency,
    unit: exportUnit(pay, format),
    "mean shown": settings.mean,
    "living cost": livingCostWords(place, settings),
    ...(settings.local !== null && {
      "share of pay spent locally, percent": settings.local,
      "regional price parity, nation 100": place.parity,
    }),
    ...(adjusted && {
      "price parity from": catalogue.paritySource.id,
      "official pay multiplied by": factor,
    }),
    ...exportWeeks(roles, pay),
    ...(own && { "own figure": own.amount, "own figure by": UNIT_WORDS[own.per] }),
  };
}

/** The same in one line, for a picture: place and period, unit, adjustment. */
export function settingsLine(
  pay: PayView,
  { currency }: Pick<Catalogue, "currency">,
  format: Pick<Format, "count">,
): string {
  return sentences([
    `${pay.place.name}, ${pay.source.period}`,
    `${currency} ${exportUnit(pay, format)}, gross`,
    capital(livingCostWords(pay.place, pay.settings)),
  ]);
}
