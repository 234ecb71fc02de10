import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "virtual:catalogue";
import { loadCode, loadSkill } from "virtual:details";
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { datasetFolder } from "#build/dataset-folder.ts";
import { lineId } from "#paths";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

const marked = () => [...document.querySelectorAll("[data-marked]")];
const code = () => within(screen.getByRole("region", { name: "Seen in code" }));
const described = (element: Element) =>
  document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent;
const sampleArea = () => screen.getByRole("region", { name: /^Create a user over HTTP/ });

/** What was scrolled to, by its id. */
let scrolledTo: string[] = [];
const scrollIntoView = Object.getOwnPropertyDescriptor(Element.prototype, "scrollIntoView");

beforeEach(() => {
  scrolledTo = [];
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this.id);
  };
});
afterEach(() => {
  if (scrollIntoView) Object.defineProperty(Element.prototype, "scrollIntoView", scrollIntoView);
  else Reflect.deleteProperty(Element.prototype, "scrollIntoView");
});

interface Anchor {
  file: string;
  skill: string;
  at: string;
}

/** What a role’s file says its first sample uses, and by which words it is found there. */
async function anchors(slug: string): Promise<Anchor[]> {
  const role = JSON.parse(await readFile(join(datasetFolder(), "roles", `${slug}.json`), "utf8"));
  const [{ file, tools }] = role.samples;
  return tools.map((tool: Omit<Anchor, "file">) => ({ file, ...tool }));
}

const codes = await Promise.all(
  catalogue.roles.map(async ({ slug, name }) => ({ name, ...(await loadCode(slug)) })),
);
const withAll = codes.filter(({ program, task, samples }) => program && task && samples.length > 0);
/**
 * The first role and the last with code of each kind: one kind of sample is like another, and all lines are checked at
 * build.
 */
const TWO_ROLES = [withAll.at(0), withAll.at(-1)].map(present);

describe("the lines that show a skill", () => {
  test.each(TWO_ROLES)(
    "of the sample of $name are each reached from the skill’s page",
    async ({ slug, name }) => {
      const tools = await anchors(slug);
      expect(tools.length).toBeGreaterThan(0);
      for (const { file, skill, at } of tools) {
        const { user, router } = await renderPage(`/skills/${skill}`);
        const link = code().getByRole("link", {
          name: new RegExp(`^See line \\d+ in the whole file ${file} of ${name}$`),
        });
        const line = present(link.closest("li")?.querySelector("pre"));
        expect(line.textContent).toContain(at);
        await user.click(link);
        await screen.findByRole("heading", { level: 1, name });
        expect(router.state.location.pathname).toBe(`/roles/${slug}`);
        expect(marked()).toHaveLength(1);
        const [target] = marked();
        expect(`#${target?.id}`).toBe(router.state.location.hash);
        expect(target?.textContent).toContain(at);
        expect(target?.textContent.trim()).toBe(line.textContent.trim());
        expect(scrolledTo.at(-1)).toBe(target?.id);
        cleanup();
      }
    },
  );

  test("are drawn with the number they have in the file", async () => {
    const { samples } = await loadSkill("airflow");
    await renderPage("/skills/airflow");
    const [sample] = present(samples);
    const line = present(document.querySelector("[data-line]"));
    expect(line.getAttribute("data-line")).toBe(String(sample?.line));
    expect(code().getByText(present(sample).file).tagName).toBe("CODE");
  });

  test("are said to be none where no sample uses the skill", async () => {
    await renderPage("/skills/excel");
    expect(code().getByText("No sample in this dataset uses it.")).toBeTruthy();
    expect(code().queryByRole("link")).toBeNull();
  });
});

describe("a line that the address names", () => {
  const SAMPLE = "/roles/backend-api-developer";

  test("is marked on a full load, said with its words, and takes no focus", async () => {
    await renderPage(`${SAMPLE}#create-user-L1`);
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L1"]);
    expect(scrolledTo).toContain("create-user-L1");
    expect(described(sampleArea())).toBe(`Line 1 is marked: ${marked()[0]?.textContent.trim()}`);
    expect(document.activeElement).toBe(document.body);
  });

  test("moves the focus to the sample after a jump within the app", async () => {
    const { travel } = await renderPage("/skills/fastapi");
    await travel(`${SAMPLE}#create-user-L2`);
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L2"]);
    expect(document.activeElement).toBe(sampleArea());
  });

  test("goes with the address, back and forward", async () => {
    const { travel } = await renderPage(`${SAMPLE}#create-user-L1`);
    await travel(`${SAMPLE}#create-user-L5`);
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L5"]);
    await travel(-1);
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L1"]);
    await travel(1);
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L5"]);
    await travel(`${SAMPLE}#pay`);
    expect(marked()).toEqual([]);
    expect(described(sampleArea())).toBeUndefined();
  });

  test("stays marked, and leaves the focus alone, when another choice rewrites the address", async () => {
    const { user, router } = await renderPage(`${SAMPLE}#create-user-L1`);
    const month = screen.getByRole("radio", { name: "Month" });
    await user.click(month);
    expect(router.state.location.search).toBe("?unit=month");
    expect(router.state.location.hash).toBe("#create-user-L1");
    expect(marked().map(({ id }) => id)).toEqual(["create-user-L1"]);
    expect(document.activeElement).toBe(month);
  });

  test.each(["#create-user-L0", "#create-user-L999", "#create-user-L01", "#L1", "#%E0%A4%A"])(
    "that is not there, such as %s, marks nothing",
    async (hash) => {
      const remark = vi.spyOn(console, "warn").mockImplementation(() => {});
      await renderPage(`${SAMPLE}${hash}`);
      expect(marked()).toEqual([]);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Backend / API Developer");
      remark.mockRestore();
    },
  );
});

describe("the lines of a sample", () => {
  test.each(TWO_ROLES)("on the page of $name have an id each, none twice", async (role) => {
    const { slug, program, task, samples } = role;
    await renderPage(`/roles/${slug}`);
    const ids = [...document.querySelectorAll("#code .ln")].map(({ id }) => id);
    const files = [
      present(program),
      { ...present(task).start, file: "start.py" },
      { ...present(task).solution, file: "solution.py" },
      ...samples,
    ];
    expect(ids).toEqual(files.flatMap(({ file, lines }) => lines.map((_, index) => lineId(file, index + 1))));
    const all = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  test("have none in a comparison, whatever its address says", async () => {
    await renderPage("/compare/backend-api-developer-vs-data-engineer#create-user-L1");
    expect(document.querySelectorAll(".ln").length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".ln[id]")).toHaveLength(0);
    expect(marked()).toEqual([]);
  });
});
