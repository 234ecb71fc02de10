import type { Dataset, DatasetFacts } from "./catalogue.ts";
import { summarise } from "./compile-catalogue.ts";
import { occupationFor, ordered } from "./lookups.ts";

/** What the page of sources shows beside the sources. @throws when the dataset was not checked and a reference dangles. */
export function compileFacts(
  data: Dataset,
  files: readonly string[],
  schemas: readonly string[],
): DatasetFacts {
  return {
    method: data.site.method,
    files,
    schemas,
    mappings: ordered(data).map((role, index) => {
      const { hue, official } = summarise(data, role, index);
      const { soc, title, fit } = official;
      return {
        slug: role.slug,
        name: role.name,
        code: role.code,
        hue,
        soc,
        title,
        fit,
        reason: role.occupation.reason,
        evidence: role.occupation.evidence,
        alternatives: role.occupation.alternatives.map((entry) => ({
          ...entry,
          title: occupationFor(data, entry.soc).title,
        })),
      };
    }),
  };
}
