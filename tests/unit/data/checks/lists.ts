import type { Role } from "#data/schema.ts";
import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

function twice(path: string, what: string, found: string, spoil: (role: Role) => void): Breakage {
  return {
    check: "nothing-twice-in-a-role",
    what: `${what} twice in ${path}`,
    spoil: (copy) => spoil(roleIn(copy, DATA_ENGINEER)),
    reported: {
      file: `roles/${DATA_ENGINEER}.json`,
      path,
      expected: `each ${what} once`,
      found: `${found} more than once`,
    },
  };
}

/** Adds the first of `list` once more, with another value where that does not tell entries apart. */
function repeat<T extends object>(list: T[], change: Partial<T>): void {
  list.push({ ...present(list[0]), ...change });
}

const scientists = files.occupations.occupations.findIndex(({ soc }) => soc === "15-2051");
const demand = present(files.occupations.occupations[scientists]).inDemand;
/** The first is for Python, the last is not. */
const [first, last] = [present(demand[0]), present(demand.at(-1))];

/** Lists in which an entry stands twice or in the wrong place. */
export const listBreakages: readonly Breakage[] = [
  twice("essential.skills", "skill", "python", ({ essential }) =>
    repeat(essential.skills, { note: "Once more." }),
  ),
  twice("dayToDay.tasks", "task", "Develop and document database architectures.", ({ dayToDay }) => {
    dayToDay.tasks.push("Develop and document database architectures.");
  }),
  twice(
    "occupation.evidence",
    "kind, code and title",
    "reported-title, 15-1243.00, Data Engineer",
    ({ occupation }) => repeat(occupation.evidence, { version: "31.0" }),
  ),
  twice("occupation.evidence[1].sources", "source", "onet-30-0", ({ occupation }) => {
    present(occupation.evidence[1]).sources.push("onet-30-0");
  }),
  twice("occupation.alternatives", "soc", "15-2051", ({ occupation }) =>
    repeat(occupation.alternatives, { reason: "Another." }),
  ),
  twice("titles", "title and code", "Big Data Engineer, 15-1243.00", ({ titles }) =>
    repeat(titles, { source: "onet-29-3" }),
  ),
  {
    check: "demand-is-distinct",
    what: "a skill in demand twice",
    spoil: ({ occupations }) => {
      repeat(present(occupations.occupations[scientists]).inDemand, { technology: "Something else" });
    },
    reported: {
      file: "occupations.json",
      path: `occupations[${scientists}].inDemand`,
      expected: "each skill once",
      found: `${first.skill} more than once`,
    },
  },
  {
    check: "core-first",
    what: "a skill of the subject after one that is not",
    spoil: ({ occupations }) => {
      present(occupations.occupations[scientists]).inDemand = [last, first];
    },
    reported: {
      file: "occupations.json",
      path: `occupations[${scientists}].inDemand[1]`,
      expected: "the skills with core before all others",
      found: `${first.skill} after ${last.skill}`,
    },
  },
];
