import type { NationalFigures, RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { Evidence, Fit } from "#data/schema.ts";
import { payAxis } from "#domain/axis.ts";
import type { ShownPay } from "#domain/pay-view.ts";
import { released } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { RulerAxis } from "#ui/ruler/axis.ts";

/** An official code that stands for a role, or could: its figures alone, never mixed with another's. */
export interface Reading {
  soc: string;
  title: string;
  /** Whether its figures are the role's everywhere else. */
  primary: boolean;
  fit: Fit;
  reason: string;
  /** What the code covers. */
  description: string;
  /** Titles and notes that name this code. */
  evidence: readonly Evidence[];
  found: ShownPay;
  /** How sure the nation's figures are; null for any other place, where the dataset has no such figure. */
  errors: Pick<NationalFigures, "employmentRsePct" | "meanRsePct"> | null;
}

/** Every official code of a role, the one that stands for it first, and an axis that holds them all. */
export function useReadings(
  role: RoleSummary,
  { occupation }: RoleDetail,
): { readings: Reading[]; axis: RulerAxis } {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  const readings = [occupation, ...occupation.alternatives].map(
    ({ soc, title, fit, reason, description }, index): Reading => ({
      soc,
      title,
      primary: index === 0,
      fit,
      reason,
      description,
      evidence: occupation.evidence.filter(({ code }) => code.startsWith(soc)),
      found: pay.official(soc, role.slug),
      errors: pay.place.kind === "nation" ? (catalogue.national[soc] ?? null) : null,
    }),
  );
  const amounts = readings.flatMap(({ found }) => {
    const mean = pay.settings.mean ? found.shown.mean : null;
    return [...released(found.shown).map(({ value }) => value), ...(mean === null ? [] : [mean])];
  });
  const axis = payAxis([...Object.values(pay.range(role)), ...amounts]);
  return { readings, axis: { ...axis, label: pay.short } };
}
