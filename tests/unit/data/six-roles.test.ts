import { describe, expect, test } from "vitest";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  files,
  ML_ENGINEER,
  realRole,
  roleIn,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

/** The source article's table, in its order. It is written out here: nothing else may decide it. */
const ARTICLE = [
  {
    slug: BACKEND,
    pay: [90_000, 140_000],
    essential: ["python", "django", "fastapi", "flask", "sqlalchemy", "redis", "postgresql"],
    claim: null,
    fit: ["15-1252", "near"],
    median: 135_980,
  },
  {
    slug: DATA_SCIENTIST,
    pay: [100_000, 160_000],
    essential: ["python", "sql", "statistics", "probability", "data-visualization", "excel", "tableau"],
    claim: null,
    fit: ["15-2051", "exact"],
    median: 120_230,
  },
  {
    slug: ML_ENGINEER,
    pay: [130_000, 180_000],
    essential: [
      "python",
      "pytorch",
      "tensorflow",
      "mlflow",
      "weights-and-biases",
      "cloud-platforms",
      "docker",
      "kubernetes",
    ],
    claim: "one of the highest-paying tech roles",
    fit: ["15-2051", "stand-in"],
    median: 120_230,
  },
  {
    slug: DEVOPS,
    pay: [110_000, 160_000],
    essential: [
      "python",
      "linux",
      "docker",
      "kubernetes",
      "terraform",
      "cloud-platforms",
      "ansible",
      "aws-cdk",
    ],
    claim: null,
    fit: ["15-1252", "near"],
    median: 135_980,
  },
  {
    slug: TEST_ENGINEER,
    pay: [70_000, 120_000],
    essential: ["python", "pytest", "selenium", "playwright", "robot-framework"],
    claim: "an excellent entry point into tech: lower experience requirements, still very well paid",
    fit: ["15-1253", "exact"],
    median: 104_300,
  },
  {
    slug: DATA_ENGINEER,
    pay: [110_000, 165_000],
    essential: ["python", "sql", "apache-spark", "airflow", "kafka", "bigquery", "redshift", "snowflake"],
    claim: "extremely high demand",
    fit: ["15-1243", "near"],
    median: 139_500,
  },
] as const;

test("the article's six roles are there in its order, whatever others there are", () => {
  const article: readonly string[] = ARTICLE.map(({ slug }) => slug);
  expect(catalogue.roles.map(({ slug }) => slug).filter((slug) => article.includes(slug))).toEqual(article);
});

describe.each(ARTICLE)("$slug", ({ slug, pay, essential, claim, fit, median }) => {
  test("has the article's range, in dollars a year", () => {
    expect(realRole(slug).pay).toEqual({ from: pay[0], to: pay[1] });
    expect(roleIn(files, slug).pay).toMatchObject({ currency: "USD", per: "year", region: "United States" });
  });

  test("has the skills the article names, and no other, as essential", () => {
    expect(realRole(slug).essential).toEqual(essential);
  });

  test("is said to be what the article says of it", () => {
    expect(realRole(slug).claim?.toLowerCase() ?? null).toBe(claim);
  });

  test("quotes the article for all of these", () => {
    const role = roleIn(files, slug);
    const quoted = [role.pay.source, role.essential.source, role.aboutSource, role.claim?.source];
    expect(new Set(quoted.filter(Boolean))).toEqual(new Set(["six-python-careers"]));
  });

  test("stands on its official code, with the national median of May 2025", () => {
    const { official } = realRole(slug);
    expect([official.soc, official.fit]).toEqual(fit);
    expect(catalogue.national[official.soc]?.median).toBe(median);
    expect(catalogue.paySources.nation.period).toBe("May 2025");
  });
});

test("the article's own day to day is kept, and the rest says which official code its tasks are from", () => {
  expect(roleIn(files, BACKEND).dayToDay).toEqual({
    source: "six-python-careers",
    occupation: null,
    tasks: [
      "Designing REST APIs",
      "Writing database queries",
      "Handling authentication",
      "Deploying to cloud",
    ],
  });
  expect(roleIn(files, DATA_SCIENTIST).dayToDay).toEqual({
    source: "six-python-careers",
    occupation: null,
    tasks: ["Analyzing datasets", "Building dashboards", "Creating predictive models", "Presenting findings"],
  });
  for (const slug of [ML_ENGINEER, DEVOPS, TEST_ENGINEER, DATA_ENGINEER]) {
    const { dayToDay, occupation } = roleIn(files, slug);
    expect(dayToDay.occupation).toBe(`${occupation.soc}.00`);
    expect(dayToDay.source).toMatch(/^onet-/);
  }
});
