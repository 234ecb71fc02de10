import { describe, expect, test } from "vitest";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { HUES } from "#data/hues.ts";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  changed,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  dataset,
  realRole,
} from "../fixtures/real-data.ts";

describe("compileCatalogue", () => {
  test("orders the roles by their place, whatever the order of the files", () => {
    const reversed = compileCatalogue(changed((copy) => copy.roles.reverse()));
    expect(reversed.roles).toEqual(catalogue.roles);
  });

  test("gives slots without a gap when places have gaps", () => {
    const { roles } = compileCatalogue(
      changed((copy) => {
        for (const role of copy.roles) role.order *= 10;
      }),
    );
    expect(roles.map(({ slot }) => slot)).toEqual(dataset.roles.map((_, i) => i + 1));
  });

  test("says that there are projections, a shared problem and Python where a role has them", () => {
    expect(catalogue).toMatchObject({
      outlook: true,
      problem: dataset.problem?.title,
      python: dataset.python,
    });
    const coder = present(dataset.roles.find(({ program }) => program !== null)).slug;
    const one = compileCatalogue(
      changed(({ roles }) => {
        for (const role of roles) if (role.slug !== coder) Object.assign(role, { program: null, task: null });
      }),
    );
    expect(one).toMatchObject({ problem: dataset.problem?.title, python: dataset.python });
  });

  test("says that there are none where no role has them", () => {
    const none = compileCatalogue(
      changed((copy) => {
        copy.projections = [];
        for (const role of copy.roles) Object.assign(role, { program: null, task: null });
      }),
    );
    expect(none).toMatchObject({ outlook: false, problem: null, python: null });
    const untold = compileCatalogue(
      changed((copy) => {
        copy.problem = null;
        for (const role of copy.roles) role.program = null;
      }),
    );
    expect(untold).toMatchObject({ problem: null, python: dataset.python });
  });

  test("starts the hues again after the last", () => {
    const { roles } = compileCatalogue(
      changed((copy) => {
        const [first] = copy.roles;
        const orders = [1, 2, 3, 4, 5, 6, 7, 8];
        copy.roles = orders.map((order) => ({ ...present(first), slug: `role-${order}`, order }));
      }),
    );
    expect(roles.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(HUES).toBe(6);
  });

  test("has no Python where no role has a program or a task to run", () => {
    const without = (spared: "program" | "task" | null) =>
      compileCatalogue(
        changed((copy) => {
          for (const role of copy.roles) {
            if (spared !== "program") role.program = null;
            if (spared !== "task") role.task = null;
          }
        }),
      ).python;
    expect(without(null)).toBeNull();
    expect(without("program")).toEqual(catalogue.python);
    expect(without("task")).toEqual(catalogue.python);
  });

  test("asked-for skills leave out the essential ones", () => {
    for (const role of catalogue.roles) {
      expect(role.also.filter((skill) => role.essential.includes(skill))).toEqual([]);
    }
    // Docker is essential for one of the two roles on 15-1252, asked for in the other.
    expect(realRole(DEVOPS).also).not.toContain("docker");
    expect(realRole(BACKEND).also).toContain("docker");
  });

  test("asked-for skills keep the order of the file, Python-relevant ones first", () => {
    expect(realRole(DATA_SCIENTIST).also.slice(0, 6)).toEqual([
      "apache-spark",
      "numpy",
      "pandas",
      "pytorch",
      "scikit-learn",
      "tensorflow",
    ]);
  });

  test("says which spellings are ordinary words, and nothing where none is", () => {
    const skill = (id: string) => present(catalogue.skills.find((entry) => entry.id === id));
    expect(skill("spring-framework").exactCase).toEqual(["Spring"]);
    expect(skill("nodejs").exactCase).toEqual(["Node"]);
    expect(skill("kafka")).toEqual({
      id: "kafka",
      name: "Kafka",
      group: "pipelines",
      aliases: ["Apache Kafka"],
    });
    for (const { name, aliases, exactCase = [] } of catalogue.skills) {
      expect([name, ...aliases]).toEqual(expect.arrayContaining(exactCase));
    }
  });

  test("leads from every former id to the one of today", () => {
    const { renamed, skills, roles } = compileCatalogue(
      changed((copy) => {
        present(copy.skills.find(({ id }) => id === "sql")).formerly = ["sequel", "ansi-sql"];
        present(copy.roles.find(({ slug }) => slug === DATA_ENGINEER)).formerly = ["etl-developer"];
      }),
    );
    expect(renamed).toEqual({
      skills: { sequel: "sql", "ansi-sql": "sql" },
      roles: { "etl-developer": DATA_ENGINEER },
    });
    expect(skills).toEqual(catalogue.skills);
    expect(roles).toEqual(catalogue.roles);
    expect(catalogue.renamed).toEqual({ skills: {}, roles: {} });
  });

  test("names the official occupation of the role, and how well it stands for it", () => {
    expect(realRole(DATA_ENGINEER).official).toEqual({
      soc: "15-1243",
      title: "Database Architects",
      fit: "near",
    });
  });

  test("refuses a dataset without roles, and one whose references dangle", () => {
    expect(() => compileCatalogue(changed((copy) => copy.roles.splice(0)))).toThrow("no roles");
    expect(() => compileCatalogue(changed((copy) => copy.sources.splice(0)))).toThrow("bls-oews-2025");
    expect(() => compileCatalogue(changed((copy) => copy.occupations.splice(0)))).toThrow(
      present(catalogue.roles[0]).official.soc,
    );
  });
});
