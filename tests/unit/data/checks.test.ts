import { describe, expect, test } from "vitest";
import { CHECKS, checkMeaning } from "#data/checks.ts";
import { present } from "../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER, files, roleIn, spoilt } from "../fixtures/real-data.ts";
import { attributionBreakages } from "./checks/attribution.ts";
import { codeBreakages } from "./checks/code.ts";
import { everyPlaceBreakages } from "./checks/every-place.ts";
import { learningBreakages } from "./checks/learning.ts";
import { listBreakages } from "./checks/lists.ts";
import { missingBreakages } from "./checks/missing.ts";
import { nameBreakages } from "./checks/names.ts";
import { payBreakages } from "./checks/pay.ts";
import { placeBreakages } from "./checks/places.ts";
import { programBreakages } from "./checks/programs.ts";
import { projectionBreakages } from "./checks/projections.ts";
import { referenceBreakages } from "./checks/references.ts";
import { slipBreakages } from "./checks/slips.ts";
import { sourceFactBreakages } from "./checks/source-facts.ts";
import { sourceBreakages } from "./checks/sources.ts";

const BREAKAGES = [
  ...nameBreakages,
  ...listBreakages,
  ...referenceBreakages,
  ...sourceBreakages,
  ...attributionBreakages,
  ...sourceFactBreakages,
  ...payBreakages,
  ...missingBreakages,
  ...placeBreakages,
  ...everyPlaceBreakages,
  ...projectionBreakages,
  ...learningBreakages,
  ...codeBreakages,
  ...programBreakages,
  ...slipBreakages,
];

test("the committed dataset has no problem", () => {
  expect(checkMeaning(files)).toEqual([]);
});

test("every check has a test that makes it fail", () => {
  expect([...new Set(BREAKAGES.map(({ check }) => check))].sort()).toEqual(
    CHECKS.map(({ name }) => name).sort(),
  );
});

test("every check says in a sentence what it claims", () => {
  for (const { claim } of CHECKS) expect(claim).toMatch(/^\w.+ .+\.$/);
});

describe.each(CHECKS)("$name: $claim", (check) => {
  const own = BREAKAGES.filter((breakage) => breakage.check === check.name);

  test.each(own)("reports $what, where it stands and how to mend it", ({ spoil, reported }) => {
    expect(check.run(spoilt(spoil))).toEqual([{ ...reported, fix: expect.stringMatching(/^[A-Z].+\.$/) }]);
  });
});

test("problems of several checks are reported together", () => {
  const problems = checkMeaning(
    spoilt((copy) => {
      roleIn(copy, DATA_ENGINEER).pay.from = 999_999;
      present(copy.skills.skills[0]).group = "mainframe";
      copy.samples.push("samples/x/y.py");
    }),
  );
  expect(problems.map(({ file }) => file)).toEqual([
    "skills.json",
    `roles/${DATA_ENGINEER}.json`,
    "samples/x/y.py",
  ]);
});

test("a repeated value is reported once, however often it stands there", () => {
  const problems = checkMeaning(
    spoilt((copy) => {
      for (const { role } of copy.roles) role.code = "AA";
    }),
  );
  expect(problems.map(({ found }) => found)).toEqual(["AA more than once"]);
});

test("a mean may be published where every percentile is withheld", () => {
  const problems = checkMeaning(
    spoilt(({ states, metros }) => {
      for (const row of [present(states.occupations[0]), present(metros.occupations[0])]) {
        expect(row.mean).not.toBeNull();
        const withheld = { p10: null, p25: null, median: null, p75: null, p90: null };
        Object.assign(row, withheld, { wageFlag: "not_released" });
      }
    }),
  );
  expect(problems).toEqual([]);
});

test("ids that nobody else has or had may be named as former ones", () => {
  const problems = checkMeaning(
    spoilt((copy) => {
      present(copy.skills.skills[0]).formerly = ["ansi-c", "kr-c"];
      roleIn(copy, DATA_ENGINEER).formerly = ["etl-developer"];
    }),
  );
  expect(problems).toEqual([]);
});

test("tasks may be those of a finer code within the role's own", () => {
  const problems = checkMeaning(
    spoilt((copy) => {
      roleIn(copy, DATA_ENGINEER).dayToDay.occupation = "15-1243.01";
    }),
  );
  expect(problems).toEqual([]);
});

describe("of a dataset of which a part could not be read", () => {
  test.each(Object.keys(files))("the rest is sound without %s", (part) => {
    expect(checkMeaning({ ...files, [part]: undefined })).toEqual([]);
  });

  test("what one role alone uses is not called unused while that role's file is broken", () => {
    const { everyRole, ...read } = spoilt((copy) => {
      copy.roles = copy.roles.filter(({ role }) => role.slug !== BACKEND);
    });
    expect(checkMeaning(read)).toEqual([]);
    const unused = checkMeaning({ ...read, everyRole }).map(({ file, found }) => `${file} ${found}`);
    expect(unused).toContain("skills.json flask, used by none");
    expect(unused).toContain("sources.json soc-2018-dmtf, used by nothing");
    const [path] = Object.keys(files.sampleTexts).filter((name) => name.startsWith(`samples/${BACKEND}/`));
    expect(unused).toContain(`${path} named by none`);
  });

  test("the rest is checked all the same", () => {
    const { skills, national, ...read } = spoilt((copy) => {
      roleIn(copy, DATA_ENGINEER).pay.from = 999_999;
      copy.site.rangeSource = "hearsay";
      copy.states.currency = "EUR";
    });
    expect(checkMeaning(read).map(({ file, path }) => `${file} ${path}`)).toEqual([
      "site.json rangeSource",
      `roles/${DATA_ENGINEER}.json pay`,
      "pay/states.json currency",
    ]);
  });
});
