import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

const FILE = "pay/projections.json";

export const roundsAreDistinct = check({
  name: "rounds-are-distinct",
  claim: "No two rounds of projections are of one period, and none has two figures for one code.",
  needs: ["projections"],
  run: ({ projections: { rounds } }) => [
    ...uniqueIn(
      FILE,
      "rounds",
      "period",
      rounds.map((round) => round.period),
    ),
    ...rounds.flatMap(({ occupations }, i) =>
      uniqueIn(
        FILE,
        `rounds[${i}].occupations`,
        "soc",
        occupations.map((row) => row.soc),
      ),
    ),
  ],
});

export const groupsHoldTheirCode = check({
  name: "groups-hold-their-code",
  claim: "A projection of a group is of one that its own code belongs to.",
  needs: ["projections"],
  run: ({ projections: { rounds } }) =>
    rounds.flatMap(({ occupations }, i) =>
      occupations.flatMap(({ soc, group }, j) =>
        group === null || group.includes(soc)
          ? []
          : [
              {
                file: FILE,
                path: `rounds[${i}].occupations[${j}].group`,
                expected: `a group with ${soc} in it`,
                found: group.join(", "),
                fix: `Add ${soc} to the group, or correct the row’s soc.`,
              },
            ],
      ),
    ),
});

export const ownChangeHasGroup = check({
  name: "own-change-has-a-group",
  claim: "Only a figure for a group says which part of the change is the occupation's own.",
  needs: ["projections"],
  run: ({ projections: { rounds } }) =>
    rounds.flatMap(({ occupations }, i) =>
      occupations.flatMap(({ soc, group, ownChangeThousands }, j) =>
        group !== null || ownChangeThousands === null
          ? []
          : [
              {
                file: FILE,
                path: `rounds[${i}].occupations[${j}].ownChangeThousands`,
                expected: `null, because the figures describe ${soc} alone`,
                found: String(ownChangeThousands),
                fix: "Set it to null, or name the codes of the group.",
              },
            ],
      ),
    ),
});
