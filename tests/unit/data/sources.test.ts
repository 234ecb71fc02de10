import { expect, test } from "vitest";
import { dataset } from "../fixtures/real-data.ts";

const onet = dataset.sources.filter(({ title }) => title.startsWith("O*NET"));

test("four releases of O*NET are quoted", () => {
  expect(onet.map(({ period }) => period).sort()).toEqual([
    "Release 29.3",
    "Release 30.0",
    "Release 30.2",
    "Release 30.3",
  ]);
});

// O*NET's licence page prescribes these sentences; only the number and the name of the product vary.
test.each(onet)("$title carries the wording that O*NET requires", ({ period, attribution, licence }) => {
  expect(attribution).toBe(
    `This page includes information from the O*NET ${period.slice("Release ".length)} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Python Career Explorer has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
  );
  expect(licence).toBe("CC BY 4.0");
});

test("a source without a public address says why", () => {
  const silent = dataset.sources.filter(({ url }) => url === null);
  expect(silent.map(({ id }) => id)).toEqual(["six-python-careers"]);
  for (const { note } of silent) expect(note).toMatch(/no public address/i);
});

test("the article is cited by its agreed name", () => {
  expect(dataset.sources.find(({ id }) => id === "six-python-careers")?.attribution).toBe(
    "Six Python careers (source article)",
  );
});
