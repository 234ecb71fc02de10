import type { ProjectionRound } from "#data/pay-schema.ts";
import { present } from "../../fixtures/present.ts";
import type { Breakage } from "./breakage.ts";

/** Spoils the rounds: the first is of occupations alone, the second of groups too. */
function rounds(spoil: (first: ProjectionRound, second: ProjectionRound) => void): Breakage["spoil"] {
  return ({ projections }) => spoil(present(projections.rounds[0]), present(projections.rounds[1]));
}

const file = "pay/projections.json";

export const projectionBreakages: readonly Breakage[] = [
  {
    check: "rounds-are-distinct",
    what: "two rounds of one period",
    spoil: rounds((first, second) => {
      second.period = first.period;
    }),
    reported: { file, path: "rounds", expected: "each period once", found: "2024–34 more than once" },
  },
  {
    check: "rounds-are-distinct",
    what: "a code twice in a round",
    spoil: rounds((_, second) => {
      second.occupations.push({ ...present(second.occupations[0]) });
    }),
    reported: {
      file,
      path: "rounds[1].occupations",
      expected: "each soc once",
      found: "15-1252 more than once",
    },
  },
  {
    check: "groups-hold-their-code",
    what: "a group that the row's code is not in",
    spoil: rounds((_, second) => {
      present(second.occupations[1]).group = ["15-1252", "15-1254"];
    }),
    reported: {
      file,
      path: "rounds[1].occupations[1].group",
      expected: "a group with 15-1253 in it",
      found: "15-1252, 15-1254",
    },
  },
  {
    check: "own-change-has-a-group",
    what: "a part of the change of one occupation alone",
    spoil: rounds((first) => {
      present(first.occupations[2]).ownChangeThousands = 0;
    }),
    reported: {
      file,
      path: "rounds[0].occupations[2].ownChangeThousands",
      expected: "null, because the figures describe 15-1253 alone",
      found: "0",
    },
  },
];
