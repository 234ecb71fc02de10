import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextSearch, prepareTextSearch } from "#domain/text-search.ts";
import { madeRole } from "../fixtures/made-role.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import { catalogue } from "../fixtures/real-data.ts";
import {
  ANALYST,
  MODELLER,
  OPERATOR,
  PIPELINES,
  SEARCHED_ROLES,
  SEARCHED_SKILLS,
  TESTER,
  WEB,
} from "../fixtures/searched-roles.ts";

const search = () => createTextSearch(SEARCHED_ROLES, SEARCHED_SKILLS);

function found(text: string): string[] {
  return [...(search().find(text) ?? [])].sort();
}

describe("finding", () => {
  test.each([
    ["a name", "test automation", [TESTER]],
    ["a short name", "SRE", [OPERATOR]],
    ["a code of two letters", "qa", [TESTER]],
    ["a part of a name", "site reliability", [OPERATOR]],
    ["an alternative title", "full stack", [WEB]],
    ["an alternative title by its abbreviation", "ETL", [PIPELINES]],
    ["a purpose", "inform business decisions", [ANALYST]],
    ["what is said of a role", "entry point into tech", [TESTER]],
    ["an essential skill", "mlflow", [MODELLER]],
    ["a skill that is only asked for", "numpy", [ANALYST, MODELLER]],
    ["another spelling of a skill", "k8s", [WEB, OPERATOR, MODELLER]],
    ["the beginning of a word", "kuber", [WEB, OPERATOR, MODELLER]],
    ["a name that is told apart by its sign", "c#", [WEB, OPERATOR, TESTER]],
    ["a name of one letter, which is the beginning of no other", "r", [PIPELINES, ANALYST, MODELLER]],
    ["words from different places", "tableau engineer kafka", [PIPELINES]],
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
    expect(found("  AIRFLOW ")).toEqual([PIPELINES]);
  });

  test("needs every word", () => {
    expect(found("airflow")).toEqual([PIPELINES]);
    expect(found("airflow django")).toEqual([]);
  });

  test("finds nothing for a word nobody uses", () => {
    expect(found("cobol")).toEqual([]);
    expect(search().find("cobol")).toEqual(new Set());
  });

  test("does not forgive two slips in one short word", () => {
    expect(found("ptyhom")).toEqual([]);
  });

  test("does not forgive a slip in a word of three letters, which makes another word", () => {
    expect(found("sqk")).toEqual([]);
    expect(found("qsl")).toEqual([]);
  });

  test.each(["", "   ", "!?", "—", "&&", "🐍"])("%j is no search", (text) => {
    expect(search().find(text)).toBeNull();
  });

  test("any text is searched without an error, and finds only known roles", () => {
    const slugs = SEARCHED_ROLES.map(({ slug }) => slug);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const slug of found(text)) expect(slugs).toContain(slug);
      }),
    );
  });

  test("every role of the dataset is found by its own name, each of its titles and each of its skills", () => {
    const all = createTextSearch(catalogue.roles, catalogue.skills);
    for (const role of catalogue.roles) {
      const names = catalogue.skills.filter(({ id }) => role.essential.includes(id)).map(({ name }) => name);
      for (const text of [role.name, role.shortName, role.code, ...role.titles, ...names]) {
        expect(all.find(text), text).toContain(role.slug);
      }
    }
  });
});

describe("the reason", () => {
  test.each([
    ["site reliability", OPERATOR, null],
    ["full stack", WEB, "Full Stack Developer"],
    ["machine learning", ANALYST, "Machine Learning Analyst"],
    ["k8s", MODELLER, "Kubernetes"],
    ["kuberntes", WEB, "Kubernetes"],
    ["pyhton", PIPELINES, "Python"],
    // Not Kubernetes, which has "net" inside a word.
    [".net", OPERATOR, ".NET"],
    // Not NoSQL, in which it is not a word.
    ["sql", OPERATOR, "SQL"],
    // Not JavaScript, whose other spelling is "js".
    ["node.js", WEB, "Node.js"],
    // Not Redshift, which is also spelled AWS Redshift.
    ["aws", PIPELINES, "AWS"],
  ])("for %s in %s is %s", (text, slug, reason) => {
    expect(search().reason(text, slug)).toBe(reason);
  });

  test("is none for a role that was not found, or is not known", () => {
    expect(search().reason("airflow", WEB)).toBeNull();
    expect(search().reason("airflow", "nobody")).toBeNull();
    expect(search().reason("!?", WEB)).toBeNull();
  });

  test("is none when only the purpose holds the words", () => {
    expect(search().reason("insights", ANALYST)).toBeNull();
  });
});

describe("of made roles", () => {
  const skills = [{ id: "glue", name: "Glue", group: "g", aliases: ["Adhesive"] }];
  const roles = [
    madeRole({ slug: "joiner", purpose: "Fits boards", claim: "Together they hold" }),
    madeRole({ slug: "mender", essential: ["unlisted"], also: ["glue"] }),
  ];
  const made = () => createTextSearch(roles, skills);

  test("the purpose and what is said of the role are found, each word by itself", () => {
    for (const text of ["boards", "together"]) expect(made().find(text)).toEqual(new Set(["joiner"]));
    expect(made().find("boardstogether")).toEqual(new Set());
  });

  test("a role of which nothing is said is found by nothing but what it has", () => {
    for (const text of ["was", "her", "null", "undefined"])
      expect(made().find(text), text).toEqual(new Set());
  });

  test("a skill that is in no list neither finds its role nor hides what does", () => {
    expect(made().find("unlisted")).toEqual(new Set());
    expect(made().reason("adhesive", "mender")).toBe("Glue");
  });

  test("a word of three letters finds nothing beside what begins with it", () => {
    const told = createTextSearch([...roles, madeRole({ slug: "heir", purpose: "Was here" })], skills);
    expect(told.find("glu")).toEqual(new Set(["mender"]));
  });

  test("a name that holds a word needs no other reason", () => {
    const named = createTextSearch(
      [madeRole({ slug: "boiler", name: "Glue Boiler", titles: ["Glue Maker"] })],
      skills,
    );
    expect(named.reason("glue", "boiler")).toBeNull();
  });

  test("a title without a letter explains nothing, and hides no other", () => {
    const odd = createTextSearch([madeRole({ slug: "maker", titles: ["…", "Glue Maker"] })], skills);
    expect(odd.reason("glue", "maker")).toBe("Glue Maker");
  });

  test("a title explains a find before a skill does", () => {
    const titled = createTextSearch(
      [madeRole({ slug: "maker", titles: ["Glue Maker"], also: ["glue"] })],
      skills,
    );
    expect(titled.reason("glue", "maker")).toBe("Glue Maker");
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
