import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const engineerFile = `roles/${DATA_ENGINEER}.json`;
const GONE = "hearsay";

function unknownSource(file: string, path: string, spoil: Breakage["spoil"]): Breakage {
  return {
    check: "sources-are-defined",
    what: `an unknown source as ${path} of ${file}`,
    spoil,
    reported: { file, path, expected: "a source defined in sources.json", found: GONE },
  };
}

/** Every place of the dataset that names a source. */
export const sourceBreakages: readonly Breakage[] = [
  unknownSource("site.json", "rangeSource", ({ site }) => {
    site.rangeSource = GONE;
  }),
  unknownSource("pay/national.json", "source", ({ national }) => {
    national.source = GONE;
  }),
  unknownSource("pay/states.json", "source", ({ states }) => {
    states.source = GONE;
  }),
  unknownSource("pay/metros.json", "source", ({ metros }) => {
    metros.source = GONE;
  }),
  unknownSource("pay/price-parities.json", "source", ({ parities }) => {
    parities.source = GONE;
  }),
  unknownSource("pay/projections.json", "rounds[1].source", ({ projections }) => {
    present(projections.rounds[1]).source = GONE;
  }),
  unknownSource("occupations.json", "occupations[1].descriptionSource", ({ occupations }) => {
    present(occupations.occupations[1]).descriptionSource = GONE;
  }),
  unknownSource("occupations.json", "occupations[1].inDemandSource", ({ occupations }) => {
    present(occupations.occupations[1]).inDemandSource = GONE;
  }),
  unknownSource(engineerFile, "aboutSource", (files) => {
    roleIn(files, DATA_ENGINEER).aboutSource = GONE;
  }),
  unknownSource(engineerFile, "claim.source", (files) => {
    present(roleIn(files, DATA_ENGINEER).claim).source = GONE;
  }),
  unknownSource(engineerFile, "pay.source", (files) => {
    roleIn(files, DATA_ENGINEER).pay.source = GONE;
  }),
  unknownSource(engineerFile, "essential.source", (files) => {
    roleIn(files, DATA_ENGINEER).essential.source = GONE;
  }),
  unknownSource(engineerFile, "dayToDay.source", (files) => {
    roleIn(files, DATA_ENGINEER).dayToDay.source = GONE;
  }),
  unknownSource(engineerFile, "occupation.evidence[1].sources[1]", (files) => {
    present(roleIn(files, DATA_ENGINEER).occupation.evidence[1]).sources[1] = GONE;
  }),
  unknownSource(engineerFile, "titles[2].source", (files) => {
    present(roleIn(files, DATA_ENGINEER).titles[2]).source = GONE;
  }),
  unknownSource(engineerFile, "samples[0].source", (files) => {
    present(roleIn(files, DATA_ENGINEER).samples[0]).source = GONE;
  }),
  {
    check: "sources-are-used",
    what: "a source that nothing is from",
    spoil: ({ sources }) => {
      sources.sources.unshift({ ...present(sources.sources[0]), id: GONE });
    },
    reported: {
      file: "sources.json",
      path: "sources[0]",
      expected: "a source that something in the dataset is from",
      found: `${GONE}, used by nothing`,
    },
  },
];
