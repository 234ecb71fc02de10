import { describe, expect, test } from "vitest";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  changed,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  dataset,
  ML_ENGINEER,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";
import { realDetail as detail } from "../fixtures/real-detail.ts";

/** The sources of official pay, of price parities and of both rounds of projections. */
const FIGURES = ["bls-oews-2025", "bea-rpp-2024", "bls-ep-2024-34", "bls-ooh-2025-35"];
const SLUGS = [BACKEND, DATA_SCIENTIST, ML_ENGINEER, DEVOPS, TEST_ENGINEER, DATA_ENGINEER];
/** The dataset without any role but the article’s. */
const article = changed((copy) => {
  copy.roles = copy.roles.filter(({ slug }) => SLUGS.includes(slug));
});

describe("compileRole", () => {
  test.each([
    [BACKEND, [DEVOPS]],
    [DEVOPS, [BACKEND]],
    [DATA_SCIENTIST, [ML_ENGINEER]],
    [ML_ENGINEER, [DATA_SCIENTIST]],
    [TEST_ENGINEER, []],
    [DATA_ENGINEER, []],
  ])("%s shares its official code with %j of the article’s roles", (slug, others) => {
    expect(detail(slug, article).occupation).toMatchObject({
      sharedWith: others,
      sharedCount: others.length,
    });
  });

  test("names twelve of the roles on its code, however many there are", () => {
    const many = changed((copy) => {
      const role = present(copy.roles.find(({ slug }) => slug === TEST_ENGINEER));
      copy.roles = [role];
      for (let i = 0; i < 40; i += 1) copy.roles.push({ ...role, slug: `role-${i}`, order: 100 + i });
    });
    const first = detail(TEST_ENGINEER, many).occupation;
    expect(first.sharedCount).toBe(40);
    expect(first.sharedWith).toEqual(Array.from({ length: 12 }, (_, i) => `role-${i}`));
    const last = detail("role-39", many).occupation;
    expect(last.sharedWith).toHaveLength(12);
    expect(last.sharedWith).not.toContain("role-39");
  });

  test.each([
    [BACKEND, 7, 31],
    [DATA_SCIENTIST, 7, 18],
    [ML_ENGINEER, 8, 19],
    [DEVOPS, 8, 28],
    [TEST_ENGINEER, 5, 20],
    [DATA_ENGINEER, 8, 9],
  ])("%s has %i essential skills and %i more that are asked for", (slug, essential, also) => {
    expect([detail(slug).essential.length, detail(slug).also.length]).toEqual([essential, also]);
  });

  test("an essential skill has its meaning, and a note where the source names it differently", () => {
    const skills = detail(DATA_ENGINEER).essential;
    expect(skills.find(({ id }) => id === "kafka")).toMatchObject({ name: "Kafka", note: null });
    expect(skills.find(({ id }) => id === "redshift")?.note).toMatch(/cloud data warehouses/);
    for (const { meaning } of skills) expect(meaning).not.toBe("");
  });

  test("what is only asked for has no note", () => {
    expect(new Set(detail(DATA_ENGINEER).also.map(({ note }) => note))).toEqual(new Set([null]));
  });

  test("alternatives come with their title, how well they would fit, and what the occupation is", () => {
    const [first] = detail(DEVOPS).occupation.alternatives;
    expect(first).toMatchObject({
      soc: "15-1244",
      title: "Network and Computer Systems Administrators",
      fit: "stand-in",
    });
    expect(first?.description).toBe(dataset.occupations.find(({ soc }) => soc === "15-1244")?.description);
    // Their figures are the nation's, by code.
    expect(catalogue.national["15-1244"]?.median).toBe(99_130);
  });

  test("an occupation without recorded technologies has no source for them", () => {
    const bare = changed(({ occupations }) => {
      for (const entry of occupations) Object.assign(entry, { inDemand: [], inDemandSource: null });
    });
    expect(detail(DEVOPS, bare)).toMatchObject({ also: [], alsoSource: null });
  });

  test.each(SLUGS)("%s lists each source it quotes once, the range's first", (slug) => {
    const { sources, titles, occupation, dayToDay, alsoSource } = detail(slug);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("six-python-careers");
    expect(ids).toEqual(expect.arrayContaining([...FIGURES, dayToDay.source.id]));
    for (const { source } of titles) expect(ids).toContain(source);
    for (const source of occupation.evidence.flatMap(({ sources: list }) => list))
      expect(ids).toContain(source);
    expect(ids).toContain(present(alsoSource).id);
  });

  test("a sample's source is quoted too, and a sample written for the project adds none", () => {
    const quoted = (source: string | null) =>
      detail(
        DATA_ENGINEER,
        changed(({ roles }) => {
          const role = present(roles.find(({ slug }) => slug === DATA_ENGINEER));
          const sample = present(role.samples[0]);
          role.samples = [
            { ...sample, source: null },
            { ...sample, source },
          ];
          role.occupation.evidence = [];
        }),
      ).sources.map(({ id }) => id);
    expect(quoted("soc-2018-dmtf")).toEqual([...quoted(null), "soc-2018-dmtf"]);
  });

  test("refuses a reference that dangles", () => {
    const copy = changed((data) => {
      data.skills = data.skills.filter(({ id }) => id !== "kafka");
    });
    expect(() => detail(DATA_ENGINEER, copy)).toThrow("kafka is not defined");
  });
});
