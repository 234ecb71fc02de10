import type { Dataset, SourcesData } from "./catalogue.ts";
import { summarise } from "./compile-catalogue.ts";
import { occupationFor, ordered } from "./lookups.ts";

/** @throws when the dataset was not checked and a reference dangles. */
export function compileSources(
  data: Dataset,
  files: readonly string[],
  schemas: readonly string[],
): SourcesData {
  return {
    sources: data.sources,
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
