import type { Catalogue, RoleSummary } from "#data/catalogue.ts";
import { citedUnit } from "#domain/citation.ts";
import type { ExportTable } from "#domain/export-table.ts";
import { capital, type Format } from "#domain/format.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";
import type { OwnPay } from "#domain/own-pay.ts";
import { FULL_TIME, UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { sentences } from "#domain/source-words.ts";

/** The unit in words with how it was converted; an hour of life is each role's own. */
function unitWords({ settings: { unit } }: PayView, format: Pick<Format, "count">): string {
  return unit === "life" ? UNIT_WORDS.life : citedUnit(unit, FULL_TIME, format);
}

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
    unit: unitWords(pay, format),
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
    ...(settings.unit === "life" &&
      Object.fromEntries(
        roles.flatMap(({ name, slug }) => [
          [`hours a week worked, ${name}`, pay.week(slug).work],
          [`hours a week on call, ${name}`, pay.week(slug).onCall],
        ]),
      )),
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
    `${currency} ${unitWords(pay, format)}, gross`,
    capital(livingCostWords(pay.place, pay.settings)),
  ]);
}
