import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSkills, searchExamples } from "#domain/skill-search.ts";
import { catalogue } from "../fixtures/real-data.ts";

const found = (text: string) =>
  findSkills(catalogue.skills, text).map(({ skill, alias }) =>
    alias === null ? skill.id : `${skill.id} (${alias})`,
  );

describe("in the dataset", () => {
  test.each([
    ["k8s", "kubernetes (k8s)"],
    ["K8S", "kubernetes (k8s)"],
    ["postgres", "postgresql (postgres)"],
    ["sklearn", "scikit-learn (sklearn)"],
    ["GCP", "cloud-platforms (GCP)"],
    ["google cloud platform", "cloud-platforms (Google Cloud Platform)"],
    ["amazon web services", "aws (Amazon Web Services)"],
    ["wandb", "weights-and-biases (wandb)"],
    ["js", "javascript (js)"],
    ["scikit learn", "scikit-learn"],
    ["scikitlearn", "scikit-learn"],
    ["fast api", "fastapi"],
    ["power bi", "power-bi"],
    ["PowerBI", "power-bi"],
    ["nodejs", "nodejs"],
    ["node js", "nodejs"],
    [".net", "dotnet"],
    ["c++", "cpp"],
    ["c #", "csharp"],
    ["c", "c"],
    ["R", "r"],
    ["mlops", "mlflow (MLOps)"],
  ])("%s finds first %s", (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  test("the beginning of a word is enough, those that begin with it first", () => {
    expect(found("kub")).toEqual(["kubernetes"]);
    expect(found("platf")).toEqual(["cloud-platforms"]);
    expect(found("sql")).toEqual(["sql", "sqlalchemy"]);
    expect(found("spring")).toEqual(["spring-framework (Spring)", "spring-boot"]);
    expect(found("web serv")).toEqual(["aws (Amazon Web Services)"]);
  });

  test("every typed word has to fit, in any order", () => {
    expect(found("framework robot")).toEqual(["robot-framework"]);
    expect(found("robot kafka")).toEqual([]);
  });

  test("the middle of a word is not, and neither is what nobody calls so", () => {
    expect(found("ython")).toEqual([]);
    expect(found("cobol")).toEqual([]);
    expect(found("c--")).toEqual(found("c"));
  });

  test("the name explains a find before another spelling does", () => {
    expect(found("azure dev")).toEqual(["azure-devops"]);
    expect(found("rest a")).toEqual(["rest-apis"]);
  });

  test.each(["", "   ", "…", "/-_"])("%j finds every skill, in the dataset’s order", (text) => {
    expect(found(text)).toEqual(catalogue.skills.map(({ id }) => id));
  });

  test.each(catalogue.skills)(
    "every spelling of $name finds it first, whatever its case",
    ({ id, name, aliases }) => {
      for (const spelling of [name, ...aliases]) {
        for (const typed of [spelling, spelling.toUpperCase(), ` ${spelling.toLowerCase()} `]) {
          expect(findSkills(catalogue.skills, typed)[0]?.skill.id, typed).toBe(id);
        }
      }
    },
  );
});

describe("of made skills", () => {
  const skills = [
    { name: "Late Tool", aliases: [] },
    { name: "Tool", aliases: ["tool kit", "Hammer"] },
    { name: "Toolbox", aliases: [] },
    { name: "Saw", aliases: ["toolbox saw"] },
  ];
  const names = (text: string) => findSkills(skills, text).map(({ skill, alias }) => [skill.name, alias]);

  test("the whole spelling comes before one that begins so, and that before a word within", () => {
    expect(names("tool")).toEqual([
      ["Tool", null],
      ["Toolbox", null],
      ["Saw", "toolbox saw"],
      ["Late Tool", null],
    ]);
  });

  test("the best of several spellings is the one that is named", () => {
    expect(names("toolkit")).toEqual([["Tool", "tool kit"]]);
    expect(names("hammer")).toEqual([["Tool", "Hammer"]]);
  });

  test("a spelling that is all of what is typed is named before one that it begins", () => {
    const vice = [{ name: "Vice", aliases: ["bench clamp", "clamp"] }];
    expect(findSkills(vice, "clamp")).toEqual([{ skill: vice[0], alias: "clamp" }]);
  });

  test("those whose name has no letter keep their place among all", () => {
    const signs = [
      { name: "Saw", aliases: [] },
      { name: "…", aliases: ["—"] },
    ];
    expect(findSkills(signs, " ")).toEqual(signs.map((skill) => ({ skill, alias: null })));
  });

  test("accents and case tell nothing apart", () => {
    expect(names("TÖÖL")).toEqual(names("tool"));
  });
});

test("another letter at the end finds nothing that was not found before", () => {
  const letter = fc.constantFrom("c", "r", "k", "8", "s", "+", "#", "é");
  const typed = fc.array(fc.oneof(letter, fc.constantFrom(" ", ".")), { maxLength: 4 });
  fc.assert(
    fc.property(typed, letter, letter, (before, last, more) => {
      const text = before.join("") + last;
      const ids = (asked: string) => findSkills(catalogue.skills, asked).map(({ skill }) => skill.id);
      expect(ids(text)).toEqual(expect.arrayContaining(ids(text + more)));
    }),
  );
});

describe("examples of what to type", () => {
  const skill = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases });
  const uses: Record<string, number> = { saw: 3, plane: 2, glue: 1 };
  const by = (id: string) => uses[id] ?? 0;

  test("are short other spellings, those of skills that most roles list first", () => {
    const skills = [
      skill("glue", "Glue", "adhesive"),
      skill("nail", "Nail", "brad"),
      skill("plane", "Plane", "plan", "a very long spelling", "smoother"),
      skill("saw", "Saw", "ryoba"),
    ];
    expect(searchExamples(skills, by)).toEqual([
      { typed: "ryoba", name: "Saw" },
      { typed: "smoother", name: "Plane" },
      { typed: "adhesive", name: "Glue" },
    ]);
  });

  test("have two to nine letters, and are no part of the name, however its words are joined", () => {
    const skills = [
      skill("saw", "Saw", "z", "ab"),
      skill("plane", "Wood Plane", "woodplane", "ten letter", "nine long"),
    ];
    expect(searchExamples(skills, by).map(({ typed }) => typed)).toEqual(["ab", "nine long"]);
  });

  test("are names where there is no such spelling, and none of no skills", () => {
    const skills = [skill("glue", "Glue"), skill("saw", "Saw")];
    expect(searchExamples(skills, by).map(({ typed }) => typed)).toEqual(["Saw", "Glue"]);
    expect(searchExamples([], by)).toEqual([]);
  });

  test("find their skills", () => {
    for (const { typed, name } of searchExamples(catalogue.skills, () => 0)) {
      expect(findSkills(catalogue.skills, typed)[0]?.skill.name).toBe(name);
    }
  });
});
