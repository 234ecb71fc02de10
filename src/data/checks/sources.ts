import { type CheckedFiles, check, type ReadableFiles } from "./check.ts";
import { reference } from "./reference.ts";

interface Use {
  file: string;
  path: string;
  source: string | null | undefined;
}

function usesInRole({ file, role }: CheckedFiles["roles"][number]): Use[] {
  return [
    { file, path: "aboutSource", source: role.aboutSource },
    { file, path: "claim.source", source: role.claim?.source },
    { file, path: "pay.source", source: role.pay.source },
    { file, path: "essential.source", source: role.essential.source },
    { file, path: "dayToDay.source", source: role.dayToDay.source },
    ...role.occupation.evidence.flatMap((entry, i) =>
      entry.sources.map((source, j) => ({ file, path: `occupation.evidence[${i}].sources[${j}]`, source })),
    ),
    ...role.titles.map(({ source }, i) => ({ file, path: `titles[${i}].source`, source })),
    ...role.samples.map(({ source }, i) => ({ file, path: `samples[${i}].source`, source })),
  ];
}

/** Every place that names a source. */
function uses(files: ReadableFiles): Use[] {
  const file = "occupations.json";
  return [
    { file: "site.json", path: "rangeSource", source: files.site?.rangeSource },
    { file: "pay/national.json", path: "source", source: files.national?.source },
    { file: "pay/states.json", path: "source", source: files.states?.source },
    { file: "pay/price-parities.json", path: "source", source: files.parities?.source },
    { file: "pay/metros.json", path: "source", source: files.metros?.source },
    ...(files.projections?.rounds ?? []).map(({ source }, i) => ({
      file: "pay/projections.json",
      path: `rounds[${i}].source`,
      source,
    })),
    ...(files.occupations?.occupations ?? []).flatMap((entry, i) => [
      { file, path: `occupations[${i}].descriptionSource`, source: entry.descriptionSource },
      { file, path: `occupations[${i}].inDemandSource`, source: entry.inDemandSource },
    ]),
    ...(files.roles ?? []).flatMap(usesInRole),
  ];
}

export const sourcesAreDefined = check({
  name: "sources-are-defined",
  claim: "Every figure and claim points at a source in sources.json.",
  needs: ["sources"],
  run: (files) => {
    const known = reference(
      "source",
      "sources.json",
      files.sources.sources.map((entry) => entry.id),
    );
    return uses(files).flatMap(({ file, path, source }) => known(file, path, source));
  },
});

export const sourcesAreUsed = check({
  name: "sources-are-used",
  claim: "Every source stands behind a figure or a claim.",
  needs: [
    "sources",
    "site",
    "occupations",
    "national",
    "states",
    "metros",
    "parities",
    "projections",
    "roles",
    "everyRole",
  ],
  run: (files) => {
    const used = new Set(uses(files).map(({ source }) => source));
    return files.sources.sources.flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            {
              file: "sources.json",
              path: `sources[${i}]`,
              expected: "a source that something in the dataset is from",
              found: `${id}, used by nothing`,
              fix: "Remove it, or name it where its facts stand.",
            },
          ],
    );
  },
});
