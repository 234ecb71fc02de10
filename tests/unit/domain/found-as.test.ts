import { expect, test } from "vitest";
import { foundAs } from "#domain/found-as.ts";
import { createRecogniser } from "#domain/recognise.ts";
import { catalogue } from "../fixtures/real-data.ts";

const names = new Map(catalogue.skills.map(({ id, name }) => [id, name]));

function spellings(text: string): Record<string, string[]> {
  const mentions = [...createRecogniser(catalogue.skills)(text)].flat();
  return Object.fromEntries(foundAs(text, mentions, (id) => names.get(id) ?? id));
}

test("names what a text writes instead of the name, each spelling once", () => {
  expect(spellings("postgres, PostgreSQL, Postgres and psql; k8s")).toEqual({
    postgresql: ["postgres", "psql"],
    kubernetes: ["k8s"],
  });
});

test("leaves out skills that are called by their name, whatever the capitals and the spaces", () => {
  expect(spellings("DOCKER, docker, Apache\nSpark")).toEqual({});
});

test("writes a spelling that runs over the end of a line in one line", () => {
  expect(spellings("Google\nCloud")).toEqual({ "cloud-platforms": ["Google Cloud"] });
});

test("takes two spellings that differ in blanks for one", () => {
  expect(spellings("Google\n  Cloud, google cloud")).toEqual({ "cloud-platforms": ["Google Cloud"] });
});

test("looks at a hundred mentions of each skill, and no further", () => {
  expect(spellings(`${"Docker ".repeat(150)} ${"Kubernetes ".repeat(99)} k8s`)).toEqual({
    kubernetes: ["k8s"],
  });
  expect(spellings(`${"Kubernetes ".repeat(100)} k8s, postgres`)).toEqual({ postgresql: ["postgres"] });
});

test("names three at the most", () => {
  const text = "cloud, GCP, Google Cloud and cloud computing";
  expect(spellings(text)["cloud-platforms"]).toEqual(["cloud", "GCP", "Google Cloud"]);
});
