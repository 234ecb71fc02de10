import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import { codeOf, type Highlighted } from "#data/compile-code.ts";
import { compilePlan, compileSkill } from "#data/compile-lessons.ts";
import { linesBySkill, ordered } from "#data/lookups.ts";
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
  realRole,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

/** Every line of every file in one stretch, with no colour. */
const HIGHLIGHTED: Highlighted = Object.fromEntries(
  Object.entries(dataset.sampleTexts).map(([path, text]) => [
    path,
    text.split("\n").map((line): [string, string][] => [["", line]]),
  ]),
);

const skill = (id: string, data: Dataset = dataset) =>
  compileSkill(
    data,
    id,
    ordered(data).flatMap((role) => linesBySkill(role, codeOf(data, role, HIGHLIGHTED)).get(id) ?? []),
  );
const plan = (slug: string, data: Dataset = dataset) =>
  compilePlan(data, present(data.roles.find((role) => role.slug === slug)), HIGHLIGHTED);

/** The dataset with three roles, of which two need Docker and one is asked for it. */
const three = changed((copy) => {
  copy.roles = copy.roles.filter(({ slug }) => [BACKEND, ML_ENGINEER, DEVOPS].includes(slug));
});

describe("a skill’s page", () => {
  test("says what it is, what comes before it and after it, and how to learn it", () => {
    const docker = skill("docker");
    expect(docker).toMatchObject({
      id: "docker",
      name: "Docker",
      group: "cloud",
      site: "https://www.docker.com/",
      core: false,
      aliases: ["containers"],
    });
    expect(docker.meaning).not.toBe("");
    expect(docker.after.map((first) => first.skill)).toEqual(["linux"]);
    const { resource, proof } = present(dataset.learning.find((entry) => entry.skill === "docker"));
    expect(docker).toMatchObject({ resource, proof });
  });

  test("says what comes after it, and why, in the order of the file", () => {
    const next = ["kubernetes", "airflow"];
    const copy = changed(({ learning }) => {
      for (const entry of learning) {
        entry.after = entry.after.filter((first) => first.skill !== "docker");
        if (next.includes(entry.skill))
          entry.after.push({ skill: "docker", reason: `Before ${entry.skill}` });
      }
    });
    expect(skill("docker", copy).before).toEqual(
      copy.learning
        .map((entry) => entry.skill)
        .filter((id) => next.includes(id))
        .map((id) => ({ skill: id, reason: `Before ${id}` })),
    );
  });

  test("lists the roles that need it in their fixed order, each with the words of its source", () => {
    const { needs } = skill("docker", three);
    expect(needs.map(({ slug, need }) => [slug, need.kind])).toEqual([
      [BACKEND, "also"],
      [ML_ENGINEER, "essential"],
      [DEVOPS, "essential"],
    ]);
    expect(needs[0]?.need).toMatchObject({
      source: { id: "onet-30-2" },
      onet: "15-1252.00",
      title: "Software Developers",
      technologies: ["Docker"],
    });
    expect(needs[1]?.need).toMatchObject({
      source: { id: "six-python-careers" },
      note: "The article writes “Docker / Kubernetes”.",
    });
    expect(needs[2]?.need).toMatchObject({ source: { id: "six-python-careers" }, note: null });
  });

  test("quotes each source once", () => {
    expect(skill("docker", three).sources.map(({ id }) => id)).toEqual(["onet-30-2", "six-python-careers"]);
    expect(skill("ansible", three).sources.map(({ id }) => id)).toEqual(["six-python-careers"]);
  });

  test("shows every line of a sample that uses it, with the line itself", () => {
    const engineers = changed((copy) => {
      copy.roles = copy.roles.filter(({ slug }) => slug === DATA_ENGINEER);
    });
    expect(skill("apache-spark", engineers).samples).toEqual([
      {
        slug: DATA_ENGINEER,
        file: "daily_orders.py",
        title: "Total the day’s orders every night",
        line: 26,
        code: [["", '        orders = spark.read.parquet(ORDERS).where(F.col("order_date") == day)']],
      },
      {
        slug: DATA_ENGINEER,
        file: "order_history.py",
        title: "Number every customer’s orders",
        line: 3,
        code: [["", "from pyspark.sql import DataFrame, SparkSession, Window"]],
      },
    ]);
    const using = present(skill("python").samples).map(({ slug }) => slug);
    const coders = ordered(dataset).filter(({ program, samples }) => program || samples.length > 0);
    expect([...new Set(using)]).toEqual(coders.map(({ slug }) => slug));
    expect(skill("terraform", three).samples).toEqual([]);
  });

  test.each(catalogue.skills)("of $name agrees with the roles’ lists", ({ id }) => {
    const { needs, samples, sources } = skill(id);
    const listed = (list: "essential" | "also") =>
      catalogue.roles.filter((role) => role[list].includes(id)).map(({ slug }) => slug);
    for (const kind of ["essential", "also"] as const) {
      expect(needs.filter(({ need }) => need.kind === kind).map(({ slug }) => slug)).toEqual(listed(kind));
    }
    expect(needs.length).toBeGreaterThan(0);
    for (const { need } of needs) expect(sources.map((source) => source.id)).toContain(need.source.id);
    for (const { line, code } of present(samples)) {
      expect(line).toBeGreaterThan(0);
      expect(code).not.toEqual([]);
    }
  });
});

describe("a role’s plan", () => {
  test("has a lesson for all that the role lists and for all that comes before, and for nothing else", () => {
    const { slug, lessons } = plan(ML_ENGINEER);
    expect(slug).toBe(ML_ENGINEER);
    const { essential, also } = realRole(ML_ENGINEER);
    const groundwork = Object.keys(lessons).filter((id) => ![...essential, ...also].includes(id));
    // Before PyTorch, before cloud platforms and Docker, and before Power BI and Tableau.
    expect(groundwork.toSorted()).toEqual(["data-visualization", "linux", "probability", "statistics"]);
    expect(Object.keys(lessons)).toHaveLength(8 + 19 + 4);
  });

  test.each([BACKEND, DATA_SCIENTIST, ML_ENGINEER, DEVOPS, TEST_ENGINEER, DATA_ENGINEER])(
    "of %s is complete: nothing in it comes after what it lacks",
    (slug) => {
      const { lessons, needs } = plan(slug);
      const { essential, also } = realRole(slug);
      for (const [id, lesson] of Object.entries(lessons)) {
        expect(lesson.id).toBe(id);
        for (const first of lesson.after) expect(lessons).toHaveProperty(first.skill);
      }
      const kinds = Object.fromEntries(Object.entries(needs).map(([id, need]) => [id, need.kind]));
      expect(kinds).toEqual(
        Object.fromEntries([
          ...essential.map((id) => [id, "essential"] as const),
          ...also.map((id) => [id, "also"] as const),
        ]),
      );
    },
  );

  test("gives the official code’s own wording for what is asked for", () => {
    expect(plan(DATA_SCIENTIST).needs.aws).toMatchObject({
      kind: "also",
      onet: "15-2051.00",
      title: "Data Scientists",
      technologies: ["Amazon Web Services AWS software"],
    });
  });

  test("names every technology that stands for one skill", () => {
    const copy = changed(({ occupations }) => {
      const { inDemand } = present(occupations.find(({ soc }) => soc === "15-2051"));
      inDemand.push({ skill: "aws", technology: "Amazon Elastic Compute Cloud EC2" });
    });
    expect(plan(DATA_SCIENTIST, copy).needs.aws).toMatchObject({
      technologies: ["Amazon Web Services AWS software", "Amazon Elastic Compute Cloud EC2"],
    });
  });

  test("shows where the role’s own sample uses a skill, and no other role’s", () => {
    const { samples, lessons } = plan(ML_ENGINEER);
    const role = present(dataset.roles.find(({ slug }) => slug === ML_ENGINEER));
    const code = [...role.samples, ...(role.program ? [role.program] : [])];
    const used = new Set(code.flatMap(({ tools }) => tools.map((tool) => tool.skill)));
    expect(used).toContain("pytorch");
    expect(Object.keys(samples).toSorted()).toEqual(
      [...used].filter((id) => Object.hasOwn(lessons, id)).toSorted(),
    );
    expect(samples.mlflow).toEqual([
      {
        slug: ML_ENGINEER,
        file: "train_classifier.py",
        title: "Train a classifier and record the run",
        line: 3,
        code: [["", "import mlflow"]],
      },
      {
        slug: ML_ENGINEER,
        file: "promote_model.py",
        title: "Put a better model into production",
        line: 5,
        code: [["", "import mlflow"]],
      },
    ]);
    // Another role’s sample uses pandas, which this one asks for too.
    expect(samples).not.toHaveProperty("pandas");
  });

  test("quotes the role’s source first, and each once", () => {
    expect(plan(TEST_ENGINEER).sources.map(({ id }) => id)).toEqual(["six-python-careers", "onet-30-2"]);
  });
});

test("a dataset that was not checked is refused, with what is missing", () => {
  const without = changed((copy) => {
    copy.learning = copy.learning.filter((entry) => entry.skill !== "numpy");
  });
  expect(() => skill("numpy", without)).toThrow("numpy is not defined");
  expect(() => plan(ML_ENGINEER, without)).toThrow("numpy is not defined");
  expect(() => skill("cobol")).toThrow("cobol is not defined");
});
