import type { Format } from "#domain/format.ts";
import { MISSING_SHORT } from "#domain/missing-words.ts";
import { reasonOf } from "#domain/official-pay.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import type { Reading } from "./use-readings.ts";

const NOT_HERE = MISSING_SHORT["not-in-dataset"];

function percent(value: number | null, format: Format): string {
  return value === null ? NOT_HERE : `${format.count(value)}%`;
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
          : `${place.name}: employment ${format.count(employment)}.`}
      </p>
      <p>
        {errors
          ? `Relative standard error: of employment ${percent(errors.employmentRsePct, format)}, of the mean wage ${percent(errors.meanRsePct, format)}.`
          : `Relative standard error: ${NOT_HERE}.`}
      </p>
    </>
  );
}
