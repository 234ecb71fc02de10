import { check, type ReadableFiles } from "./check.ts";

/** Official figures with a period of their own: a file's or, in a file of several rounds, a round's. */
function dated({ national, states, metros, parities, projections }: ReadableFiles) {
  const files = [
    { file: "pay/national.json", content: national },
    { file: "pay/states.json", content: states },
    { file: "pay/metros.json", content: metros },
    { file: "pay/price-parities.json", content: parities },
  ];
  return [
    ...files.flatMap(({ file, content }) => (content ? [{ file, path: "period", content }] : [])),
    ...(projections?.rounds.map((content, i) => ({
      file: "pay/projections.json",
      path: `rounds[${i}].period`,
      content,
    })) ?? []),
  ];
}

export const periodMatchesSource = check({
  name: "period-matches-source",
  claim: "Official figures are of the period that their source says.",
  needs: ["sources"],
  run: ({ sources, ...files }) => {
    const periods = new Map(sources.sources.map(({ id, period }) => [id, period]));
    return dated(files).flatMap(({ file, path, content: { source, period } }) => {
      const said = periods.get(source);
      return said === undefined || said === period
        ? []
        : [
            {
              file,
              path,
              expected: `${said}, the period of ${source}`,
              found: period,
              fix: `Correct the period here or in sources.json, or name the source of ${period}.`,
            },
          ];
    });
  },
});

/** What gives pay, with its source. */
function paid({ national, states, metros, roles }: ReadableFiles) {
  return [
    { file: "pay/national.json", source: national?.source },
    { file: "pay/states.json", source: states?.source },
    { file: "pay/metros.json", source: metros?.source },
    ...(roles ?? []).map(({ file, role }) => ({ file, source: role.pay.source })),
  ];
}

export const paySourceSaysWhatCounts = check({
  name: "pay-source-says-what-counts",
  claim: "A source of pay says what its figures include and exclude.",
  needs: ["sources"],
  run: ({ sources, ...files }) =>
    sources.sources.flatMap(({ id, pay }, i) => {
      const user = paid(files).find(({ source }) => source === id);
      return pay !== null || user === undefined
        ? []
        : [
            {
              file: "sources.json",
              path: `sources[${i}].pay`,
              expected: "what pay includes and excludes",
              found: `null, though ${user.file} has pay from ${id}`,
              fix: "Say what its pay includes and excludes, or name another source in that file.",
            },
          ];
    }),
});
