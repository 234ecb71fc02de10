import { present } from "../../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const ELSEWHERE = "onet-30-2";

function fromElsewhere(slug: string, path: string, spoil: Breakage["spoil"]): Breakage {
  return {
    check: "roles-quote-the-named-source",
    what: `another source than “the article” as ${path}`,
    spoil,
    reported: {
      file: `roles/${slug}.json`,
      path,
      expected: "six-python-careers, which site.json (rangeSource) names: pages say “the article” of it",
      found: ELSEWHERE,
    },
  };
}

/** What would be given in the name of somebody who did not say it. */
export const attributionBreakages: readonly Breakage[] = [
  fromElsewhere(DATA_ENGINEER, "aboutSource", (files) => {
    roleIn(files, DATA_ENGINEER).aboutSource = ELSEWHERE;
  }),
  fromElsewhere(DATA_ENGINEER, "claim.source", (files) => {
    present(roleIn(files, DATA_ENGINEER).claim).source = ELSEWHERE;
  }),
  fromElsewhere(DATA_ENGINEER, "pay.source", (files) => {
    roleIn(files, DATA_ENGINEER).pay.source = ELSEWHERE;
  }),
  fromElsewhere(DATA_ENGINEER, "essential.source", (files) => {
    roleIn(files, DATA_ENGINEER).essential.source = ELSEWHERE;
  }),
  fromElsewhere(BACKEND, "dayToDay.source", (files) => {
    roleIn(files, BACKEND).dayToDay.source = ELSEWHERE;
  }),
  {
    check: "tasks-are-of-the-official-code",
    what: "tasks of another occupation than that on which the role stands",
    spoil: (files) => {
      roleIn(files, DATA_ENGINEER).occupation.soc = "15-1242";
    },
    reported: {
      file: `roles/${DATA_ENGINEER}.json`,
      path: "dayToDay.occupation",
      expected: "15-1242.00, or another code within 15-1242, on which the role stands",
      found: "15-1243.00",
    },
  },
];
