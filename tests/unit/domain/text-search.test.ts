import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextSearch, prepareTextSearch } from "#domain/text-search.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  ML_ENGINEER,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

const search = createTextSearch(catalogue.roles, catalogue.skills);

function found(text: string): string[] {
  return [...(search.find(text) ?? [])].sort();
}

describe("finding", () => {
  test.each([
    ["a name", "test automation", [TEST_ENGINEER]],
    ["a short name", "SRE", [DEVOPS]],
    ["a code of two letters", "qa", [TEST_ENGINEER]],
    ["a part of a name", "site reliability", [DEVOPS]],
    ["an alternative title", "full stack", [BACKEND]],
    ["an alternative title by its abbreviation", "ETL", [DATA_ENGINEER]],
    ["a purpose", "inform business decisions", [DATA_SCIENTIST]],
    ["what is said of a role", "entry point into tech", [TEST_ENGINEER]],
    ["an essential skill", "mlflow", [ML_ENGINEER]],
    ["a skill that is only asked for", "numpy", [DATA_SCIENTIST, ML_ENGINEER]],
    ["another spelling of a skill", "k8s", [BACKEND, DEVOPS, ML_ENGINEER]],
    ["the beginning of a word", "kuber", [BACKEND, DEVOPS, ML_ENGINEER]],
    ["a name that is told apart by its sign", "c#", [BACKEND, DEVOPS, TEST_ENGINEER]],
    [
      "a name of one letter, which is the beginning of no other",
      "r",
      [DATA_ENGINEER, DATA_SCIENTIST, ML_ENGINEER],
    ],
    ["words from different places", "tableau engineer kafka", [DATA_ENGINEER]],
  ])("by %s: %s", (_by, text, slugs) => {
    expect(found(text)).toEqual([...slugs].sort());
  });

  test.each([
    ["a letter left out", "kuberntes", "kubernetes"],
    ["a letter too many", "pandass", "pandas"],
    ["a wrong letter", "terraforn", "terraform"],
    ["a wrong letter in a word of four", "javs", "java"],
    ["two letters swapped in a word of four", "jvaa", "java"],
    ["two letters swapped", "pyhton", "python"],
    ["two letters swapped in a word of many", "tableua", "tableau"],
    ["the first two letters swapped", "lfask", "flask"],
    ["a slip in one of two words", "pyhton developer", "python developer"],
    ["a slip while still typing", "pyhto", "pytho"],
  ])("forgives %s: %s", (_slip, typed, meant) => {
    expect(found(meant)).not.toEqual([]);
    expect(found(typed)).toEqual(found(meant));
  });

  test("ignores case and surrounding blanks", () => {
    expect(found("  AIRFLOW ")).toEqual([DATA_ENGINEER]);
  });

  test("needs every word", () => {
    expect(found("airflow")).toEqual([DATA_ENGINEER]);
    expect(found("airflow django")).toEqual([]);
  });

  test("finds nothing for a word nobody uses", () => {
    expect(found("cobol")).toEqual([]);
    expect(search.find("cobol")).toEqual(new Set());
  });

  test("does not forgive two slips in one short word", () => {
    expect(found("ptyhom")).toEqual([]);
  });

  test("does not forgive a slip in a word of three letters, which makes another word", () => {
    expect(found("sqk")).toEqual([]);
    expect(found("qsl")).toEqual([]);
  });

  test.each(["", "   ", "!?", "—", "&&", "🐍"])("%j is no search", (text) => {
    expect(search.find(text)).toBeNull();
  });

  test("any text is searched without an error, and finds only known roles", () => {
    const slugs = catalogue.roles.map(({ slug }) => slug);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const slug of found(text)) expect(slugs).toContain(slug);
      }),
    );
  });

  test("every role is found by its own name, each of its titles and each of its skills", () => {
    for (const role of catalogue.roles) {
      const names = catalogue.skills.filter(({ id }) => role.essential.includes(id)).map(({ name }) => name);
      for (const text of [role.name, role.shortName, role.code, ...role.titles, ...names]) {
        expect(found(text), text).toContain(role.slug);
      }
    }
  });
});

describe("the reason", () => {
  test.each([
    ["site reliability", DEVOPS, null],
    ["full stack", BACKEND, "Full Stack Developer"],
    ["machine learning", DATA_SCIENTIST, "Machine Learning Data Scientist"],
    ["k8s", ML_ENGINEER, "Kubernetes"],
    ["kuberntes", BACKEND, "Kubernetes"],
    ["pyhton", DATA_ENGINEER, "Python"],
    // Not Kubernetes, which has "net" inside a word.
    [".net", DEVOPS, ".NET"],
    // Not NoSQL, in which it is not a word.
    ["sql", DEVOPS, "SQL"],
    // Not JavaScript, whose other spelling is "js".
    ["node.js", BACKEND, "Node.js"],
    // Not Redshift, which is also spelled AWS Redshift.
    ["aws", DATA_ENGINEER, "AWS"],
  ])("for %s in %s is %s", (text, slug, reason) => {
    expect(search.reason(text, slug)).toBe(reason);
  });

  test("is none for a role that was not found, or is not known", () => {
    expect(search.reason("airflow", BACKEND)).toBeNull();
    expect(search.reason("airflow", "nobody")).toBeNull();
    expect(search.reason("!?", BACKEND)).toBeNull();
  });

  test("is none when only the purpose holds the words", () => {
    expect(search.reason("insights", DATA_SCIENTIST)).toBeNull();
  });
});

describe("made a few roles at a time", () => {
  const roles = manyRoles(130, 40);
  const skills = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `skill-${index + 1}`, name: `Skill ${index + 1}`, group: "g", aliases: [] },
  }));

  test("it finds what is found at once, for the same reasons", async () => {
    const whole = createTextSearch(roles, skills);
    const inParts = await prepareTextSearch(roles, skills);
    for (const text of ["role 12", "does", "skill 7", "nubmer", "zzz", "  "]) {
      const hits = whole.find(text);
      expect(inParts.find(text)).toEqual(hits);
      for (const slug of hits ?? []) expect(inParts.reason(text, slug)).toBe(whole.reason(text, slug));
    }
  });
});
