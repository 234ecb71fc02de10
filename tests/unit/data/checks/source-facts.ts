import type { CheckedFiles } from "#data/checks/check.ts";
import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

function otherPeriod(
  file: string,
  path: string,
  expected: string,
  spoil: (files: CheckedFiles, period: string) => void,
): Breakage {
  return {
    check: "period-matches-source",
    what: `another period in ${file} than its source's`,
    spoil: (copy) => spoil(copy, "May 1999"),
    reported: { file, path, expected, found: "May 1999" },
  };
}

const MAY_2025 = "May 2025, the period of bls-oews-2025";

const sourceIndex = (id: string) => files.sources.sources.findIndex((source) => source.id === id);

/** The projections' source as the only one of some pay: it has nothing to say of pay. */
function silentSource(file: string, spoil: (files: CheckedFiles, id: string) => void): Breakage {
  const id = "bls-ep-2024-34";
  return {
    check: "pay-source-says-what-counts",
    what: `pay in ${file} from a source that does not say what counts as pay`,
    spoil: (copy) => spoil(copy, id),
    reported: {
      file: "sources.json",
      path: `sources[${sourceIndex(id)}].pay`,
      expected: "what pay includes and excludes",
      found: `null, though ${file} has pay from ${id}`,
    },
  };
}

/** Facts of a source that do not go with the figures that name it. */
export const sourceFactBreakages: readonly Breakage[] = [
  otherPeriod("pay/national.json", "period", MAY_2025, ({ national }, period) => {
    national.period = period;
  }),
  otherPeriod("pay/states.json", "period", MAY_2025, ({ states }, period) => {
    states.period = period;
  }),
  otherPeriod("pay/metros.json", "period", MAY_2025, ({ metros }, period) => {
    metros.period = period;
  }),
  otherPeriod(
    "pay/price-parities.json",
    "period",
    "2024, the period of bea-rpp-2024",
    ({ parities }, period) => {
      parities.period = period;
    },
  ),
  otherPeriod(
    "pay/projections.json",
    "rounds[1].period",
    "2025–35, the period of bls-ooh-2025-35",
    ({ projections }, period) => {
      present(projections.rounds[1]).period = period;
    },
  ),
  silentSource("pay/national.json", ({ national }, id) => {
    national.source = id;
  }),
  silentSource("pay/states.json", ({ states }, id) => {
    states.source = id;
  }),
  silentSource("pay/metros.json", ({ metros }, id) => {
    metros.source = id;
  }),
  silentSource(`roles/${DATA_ENGINEER}.json`, (copy, id) => {
    roleIn(copy, DATA_ENGINEER).pay.source = id;
  }),
  {
    check: "pay-source-says-what-counts",
    what: "only once a source of several roles' ranges that does not say what counts as pay",
    spoil: ({ sources }) => {
      present(sources.sources[sourceIndex("six-python-careers")]).pay = null;
    },
    reported: {
      file: "sources.json",
      path: `sources[${sourceIndex("six-python-careers")}].pay`,
      expected: "what pay includes and excludes",
      found: `null, though ${files.roles[0]?.file} has pay from six-python-careers`,
    },
  },
];
