import { describe, expect, test } from "vitest";
import { detours, transition } from "#domain/transitions.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  ML_ENGINEER,
  realRole,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

const move = (from: string, to: string, known: string[] = []) =>
  transition(realRole(from), realRole(to), new Set(known));

const ways = (from: string, to: string, known: string[] = []) =>
  detours(realRole(from), realRole(to), catalogue.roles, new Set(known));

describe("from one of the six roles to another", () => {
  test("Data Scientist to Data Engineer is six skills, and back it is five", () => {
    expect(move(DATA_SCIENTIST, DATA_ENGINEER)).toEqual({
      from: DATA_SCIENTIST,
      to: DATA_ENGINEER,
      carried: ["python", "sql"],
      mine: [],
      add: ["apache-spark", "airflow", "kafka", "bigquery", "redshift", "snowflake"],
      // Data Scientist’s official code asks for these too.
      maybe: ["apache-spark", "snowflake"],
    });
    expect(move(DATA_ENGINEER, DATA_SCIENTIST)).toMatchObject({
      carried: ["python", "sql"],
      add: ["statistics", "probability", "data-visualization", "excel", "tableau"],
      maybe: ["excel", "tableau"],
    });
  });

  test("Machine Learning and DevOps carry cloud, Docker and Kubernetes to each other", () => {
    const [there, back] = [move(ML_ENGINEER, DEVOPS), move(DEVOPS, ML_ENGINEER)];
    expect(there.carried).toEqual(["python", "docker", "kubernetes", "cloud-platforms"]);
    expect(back.carried).toEqual(["python", "cloud-platforms", "docker", "kubernetes"]);
    expect(there.add).toEqual(["linux", "terraform", "ansible", "aws-cdk"]);
    expect(back.add).toEqual(["pytorch", "tensorflow", "mlflow", "weights-and-biases"]);
  });

  test("the gaps are so large", () => {
    const slugs = [BACKEND, DATA_SCIENTIST, ML_ENGINEER, DEVOPS, TEST_ENGINEER, DATA_ENGINEER];
    expect(slugs.map((from) => slugs.map((to) => move(from, to).add.length))).toEqual([
      [0, 6, 7, 7, 4, 7],
      [6, 0, 7, 7, 4, 6],
      [6, 6, 0, 4, 4, 7],
      [6, 6, 4, 0, 4, 7],
      [6, 6, 7, 7, 0, 7],
      [6, 5, 7, 7, 4, 0],
    ]);
  });

  test("what only the reader brings is theirs, not carried, and no gap", () => {
    const known = ["kafka", "sql", "snowflake", "c"];
    expect(move(DATA_SCIENTIST, DATA_ENGINEER, known)).toMatchObject({
      carried: ["python", "sql"],
      mine: ["kafka", "snowflake"],
      add: ["apache-spark", "airflow", "bigquery", "redshift"],
      maybe: ["apache-spark"],
    });
  });
});

describe("by way of a third role", () => {
  test("no gap is halved by the lists alone, though some steps are smaller", () => {
    const all = catalogue.roles.flatMap((from) =>
      catalogue.roles.flatMap((to) => detours(from, to, catalogue.roles)),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ halves }) => halves)).toEqual([]);
    expect(ways(TEST_ENGINEER, DATA_ENGINEER)).toEqual([
      {
        via: DATA_SCIENTIST,
        first: ["sql", "statistics", "probability", "data-visualization", "excel", "tableau"],
        second: ["apache-spark", "airflow", "kafka", "bigquery", "redshift", "snowflake"],
        largest: 6,
        halves: false,
      },
    ]);
    expect(ways(DATA_SCIENTIST, DATA_ENGINEER)).toEqual([]);
  });

  test("a gap is halved for a reader who brings enough, and not for one who brings one skill less", () => {
    const known = ["linux", "terraform", "ansible", "aws-cdk", "weights-and-biases"];
    expect(ways(TEST_ENGINEER, ML_ENGINEER, known)[0]).toEqual({
      via: DEVOPS,
      first: ["docker", "kubernetes", "cloud-platforms"],
      second: ["pytorch", "tensorflow", "mlflow"],
      largest: 3,
      halves: true,
    });
    const [less] = ways(TEST_ENGINEER, ML_ENGINEER, known.slice(0, 4));
    expect(less).toMatchObject({ via: DEVOPS, largest: 4, halves: false });
  });
});
