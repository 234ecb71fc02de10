import { describe, expect, test } from "vitest";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  changed,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  dataset,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";
import { realDetail } from "../fixtures/real-detail.ts";

/** Both rounds as the page of the role shows them. */
function outlook(slug: string, data = dataset) {
  const [first, second] = realDetail(slug, data).outlook;
  return { first: present(first), second: present(second) };
}

test("there are two rounds, the one by occupation first, each with its own source and population", () => {
  const rounds = realDetail(BACKEND).outlook;
  expect(rounds.map(({ period, source }) => [period, source.id])).toEqual([
    ["2024–34", "bls-ep-2024-34"],
    ["2025–35", "bls-ooh-2025-35"],
  ]);
  for (const { population } of rounds) expect(population).toMatch(/^All jobs, the self-employed included/);
});

test("only the first round has a figure of all occupations to compare with", () => {
  const { first, second } = outlook(TEST_ENGINEER);
  expect(first.total).toEqual({ title: "Total, all occupations", changePct: 3.1 });
  expect(second.total).toBeNull();
});

describe("the round of 2024–34", () => {
  test.each([
    [BACKEND, "15-1252", "Software developers", 1693.8, 1961.4, 267.7, 15.8, 115.2],
    [DATA_SCIENTIST, "15-2051", "Data scientists", 245.9, 328.3, 82.5, 33.5, 23.4],
    [TEST_ENGINEER, "15-1253", "Software quality assurance analysts and testers", 201.7, 221.9, 20.2, 10, 14],
    [DATA_ENGINEER, "15-1243", "Database architects", 66.9, 72.7, 5.8, 8.7, 4],
  ])("has for %s the figures of %s alone: %s", (slug, soc, title, base, projected, change, pct, openings) => {
    expect(outlook(slug).first.figures).toMatchObject({
      soc,
      title,
      group: null,
      employmentBaseThousands: base,
      employmentProjectedThousands: projected,
      changeThousands: change,
      changePct: pct,
      annualOpeningsThousands: openings,
      ownChangeThousands: null,
    });
  });
});

describe("the round of 2025–35", () => {
  test.each([
    [BACKEND, ["15-1252", "15-1253"], 1905.4, 185.4, 10, 174.7],
    [TEST_ENGINEER, ["15-1252", "15-1253"], 1905.4, 185.4, 10, 10.6],
    [DATA_ENGINEER, ["15-1242", "15-1243"], 144.5, 6.5, 4, null],
    [DATA_SCIENTIST, null, 275.6, 95.4, 35, null],
  ])("has for %s the figures of %j", (slug, group, base, change, pct, own) => {
    expect(outlook(slug).second.figures).toMatchObject({
      group,
      employmentBaseThousands: base,
      changeThousands: change,
      changePct: pct,
      ownChangeThousands: own,
    });
  });

  test("has no projected number of jobs, and none is worked out for it", () => {
    const round = present(dataset.projections[1]);
    expect(round.occupations).toHaveLength(9);
    for (const row of round.occupations) expect(row.employmentProjectedThousands).toBeNull();
  });

  test("says the same of both codes of a group, but for their own part of the change", () => {
    const group = ({ soc, ownChangeThousands, ...shared }: { soc: string; ownChangeThousands: unknown }) =>
      shared;
    const developers = present(outlook(BACKEND).second.figures);
    const testers = present(outlook(TEST_ENGINEER).second.figures);
    expect(group(developers)).toEqual(group(testers));
  });
});

test("where a round has no figure for the code there is none, and the other round's does not stand in", () => {
  const bare = changed(({ projections }) => present(projections[1]).occupations.splice(0));
  const { first, second } = outlook(BACKEND, bare);
  expect(second).toMatchObject({ period: "2025–35", figures: null });
  expect(first.figures?.changePct).toBe(15.8);
});
