import { MISSING_SHORT } from "#domain/missing-words.ts";
import { reasonOf } from "#domain/official-pay.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { Reading } from "./use-readings.ts";

const NOT_HERE = MISSING_SHORT["not-in-dataset"];

function percent(value: number | null): string {
  return value === null ? NOT_HERE : `${value}%`;
}

/** How many people the figures are of, and how sure the publisher is of them. */
export function Employment({ reading: { found, errors } }: { reading: Reading }) {
  const { format } = useCatalogue();
  const { place } = usePay();
  if (!found.pay)
    return (
      <p>
        {place.name}: employment {NOT_HERE}.
      </p>
    );
  const { employment } = found.pay;
  return (
    <>
      <p>
        {employment === null
          ? `${place.name}: employment ${MISSING_SHORT[reasonOf(found.pay, "employmentFlag")]}.`
          : `${place.name}: ${format.count(employment)} wage and salary workers.`}
      </p>
      <p>
        {errors
          ? `Relative standard error: of employment ${percent(errors.employmentRsePct)}, of the mean wage ${percent(errors.meanRsePct)}.`
          : `Relative standard error: ${NOT_HERE}.`}
      </p>
    </>
  );
}
