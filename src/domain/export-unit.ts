import type { RoleSummary } from "#data/catalogue.ts";
import { citedUnit } from "./citation.ts";
import type { ExportTable } from "./export-table.ts";
import type { Format } from "./format.ts";
import { FULL_TIME, UNIT_WORDS } from "./pay-units.ts";
import type { PayView } from "./pay-view.ts";

/** The unit in words with how it was converted; an hour of life is each role's own. */
export function exportUnit(
  { settings: { unit } }: Pick<PayView, "settings">,
  format: Pick<Format, "count">,
): string {
  return unit === "life" ? UNIT_WORDS.life : citedUnit(unit, FULL_TIME, format);
}

/** The week of each role, as settings of an export: hours, where an hour of life is the unit; else none. */
export function exportWeeks(
  roles: readonly Pick<RoleSummary, "name" | "slug">[],
  { settings: { unit }, week }: Pick<PayView, "settings" | "week">,
): ExportTable["settings"] {
  if (unit !== "life") return {};
  return Object.fromEntries(
    roles.flatMap(({ name, slug }) => [
      [`hours a week worked, ${name}`, week(slug).work],
      [`hours a week on call, ${name}`, week(slug).onCall],
    ]),
  );
}
