import { expect, test } from "vitest";
import { figuresAreOfDescribedCodes } from "#data/checks/described-codes.ts";
import { occupationsAreDefined } from "#data/checks/references.ts";
import {
  metrosFile,
  NO_PROJECTIONS,
  nationalFile,
  occupationsFile,
  roleFile,
  statesFile,
} from "../../fixtures/made-files.ts";

test("each row of pay of a code that is described nowhere is reported where it stands", () => {
  const problems = figuresAreOfDescribedCodes.run({
    occupations: occupationsFile({ soc: "9901" }),
    national: nationalFile({ soc: "9901" }, { soc: "7777" }),
    states: statesFile(["N"], { soc: "7777" }),
    metros: metrosFile(["7"], { soc: "9901" }, { soc: "7777" }),
  });
  expect(problems.map(({ file, path, found }) => `${file} ${path} ${found}`)).toEqual([
    "pay/national.json occupations[1].soc 7777",
    "pay/states.json occupations[0].soc 7777",
    "pay/metros.json occupations[1].soc 7777",
  ]);
});

test("a dataset may have no projections at all", () => {
  const files = {
    occupations: occupationsFile({ soc: "9901" }),
    national: nationalFile({ soc: "9901" }),
    projections: NO_PROJECTIONS,
    roles: [roleFile("rigger")],
  };
  expect(figuresAreOfDescribedCodes.run(files)).toEqual([]);
  expect(occupationsAreDefined.run(files)).toEqual([]);
});
