import { describe, expect, test } from "vitest";
import { resourceTitle, resourceWords } from "#domain/resource-words.ts";
import { present } from "../fixtures/present.ts";
import { dataset } from "../fixtures/real-data.ts";

const lessons = dataset.learning.map((lesson) => ({
  ...lesson,
  ...present(dataset.skills.find(({ id }) => id === lesson.skill)),
}));

test("a title names the skill, once", () => {
  const title = (name: string, own: string) => resourceTitle({ name, resource: { title: own } });
  expect(title("Airflow", "Tutorials")).toBe("Airflow: Tutorials");
  expect(title("Python", "The Python Tutorial")).toBe("The Python Tutorial");
});

describe("whose text a resource is", () => {
  test("is said of each kind", () => {
    const words = (kind: "official" | "standard" | "open", site: string | null) =>
      resourceWords({ name: "C", site, resource: { kind } });
    expect(words("official", "https://c.example")).toBe("Official: by those who make it.");
    expect(words("standard", null)).toBe("The text of a standard.");
    expect(words("open", "https://c.example")).toBe("Free to read; not from the official site.");
    expect(words("open", null)).toBe("Free to read; nobody owns C, so there is no official text.");
  });

  test("is never that nobody owns a skill of the dataset that has an official site", () => {
    const open = lessons.filter(({ resource }) => resource.kind === "open");
    const owned = open.filter(({ site }) => site !== null).map(({ id }) => id);
    expect(owned).toContain("linux");
    for (const lesson of open) {
      expect(resourceWords(lesson).includes("nobody owns")).toBe(lesson.site === null);
    }
  });
});
