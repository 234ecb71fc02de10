import { describe, expect, test, vi } from "vitest";
import { main } from "#build/check-data.ts";
import { datasetFolder } from "#build/dataset-folder.ts";
import { openDataset } from "#build/dataset-source.ts";
import { DATA } from "../fixtures/real-data.ts";

describe("the dataset’s folder", () => {
  test("is data, or the one that CAREER_DATA names", () => {
    vi.stubEnv("CAREER_DATA", undefined);
    expect(datasetFolder()).toBe("data");
    vi.stubEnv("CAREER_DATA", "");
    expect(datasetFolder()).toBe("data");
    vi.stubEnv("CAREER_DATA", "tests/fixtures/other");
    expect(datasetFolder()).toBe("tests/fixtures/other");
    vi.unstubAllEnvs();
  });

  test.each([
    ["no-such-folder", "no-such-folder is not there"],
    ["package.json", "package.json is a file"],
  ])("that is none, %s, is named without a trace", async (folder, message) => {
    for (const said of [main(folder), openDataset(folder).load()]) {
      const error = await said.then(
        () => null,
        (reason: Error) => reason,
      );
      expect(error?.message).toContain(message);
      expect(error?.message).toContain("CAREER_DATA");
      expect(error?.stack).toBe(error?.message);
    }
  });

  test("is read once until it is forgotten", async () => {
    const source = openDataset(DATA);
    const first = source.load();
    expect(source.load()).toBe(first);
    source.forget();
    expect(source.load()).not.toBe(first);
    await expect(first).resolves.toHaveProperty("roles");
  });
});
