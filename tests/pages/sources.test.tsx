import { readdirSync } from "node:fs";
import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { datasetFolder } from "#build/dataset-folder.ts";
import { matchRule } from "#domain/match-words.ts";
import { present } from "../unit/fixtures/present.ts";
import { dataset } from "../unit/fixtures/real-data.ts";
import { renderPage } from "./render-page.tsx";

const section = (name: string) => within(screen.getByRole("region", { name }));

describe("the page of sources", () => {
  test("names every source of the dataset with its period, date, licence and credit", async () => {
    await renderPage("/sources");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Where the numbers come from");
    const rows = within(screen.getByRole("table", { name: "All sources" }))
      .getAllByRole("row")
      .slice(1);
    expect(rows).toHaveLength(dataset.sources.length);
    for (const [index, source] of dataset.sources.entries()) {
      const row = within(present(rows[index]));
      expect(row.getByRole("rowheader").textContent).toBe(`${source.title}${source.publisher}`);
      expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
        `${source.period}. ${source.population}`,
        "November 22, 2026",
        `${source.licence}. ${source.attribution}`,
      ]);
      const link = row.queryByRole("link", { name: source.title });
      expect(link?.getAttribute("href") ?? null).toBe(source.url);
    }
  });

  test("leads to the licences of software and fonts by others", async () => {
    await renderPage("/sources");
    const link = section("Sources and licences").getByRole("link", { name: /^Software and fonts by others/ });
    expect(link.getAttribute("href")).toBe("/licences.txt");
  });

  test("gives O*NET's mandatory wording for each release that is used", async () => {
    await renderPage("/sources");
    const text = screen.getByRole("table", { name: "All sources" }).textContent;
    for (const release of ["29.3", "30.0", "30.2", "30.3"]) {
      expect(text).toContain(
        `This page includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`,
      );
    }
    expect(text).toContain("USDOL/ETA has not approved, endorsed, or tested these modifications.");
  });

  test("says by which method the figures are shown, and what their limits are", async () => {
    await renderPage("/sources");
    const method = section("Method").getAllByRole("listitem");
    expect(method.map((line) => line.textContent).join(" ")).toContain("never as a percentile");
    const limits = section("Known limits").getAllByRole("definition");
    const notes = dataset.sources.flatMap((source) => source.note ?? []);
    expect(limits.map((limit) => limit.textContent)).toEqual(notes);
  });

  test("prints the very rule by which roles are ranked", async () => {
    await renderPage("/sources");
    expect(screen.getByText(`Roles are ranked by what you know. ${matchRule(true)}`)).toBeTruthy();
  });

  test("leads to the files of the dataset and their schemas, all of them", async () => {
    await renderPage("/sources");
    const links = section("The dataset").getAllByRole("link");
    const files = readdirSync(datasetFolder(), { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(?:json|py|txt|csv|log)$/.test(file),
    );
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual(
      files.map((file) => `/data/${file.replaceAll("\\", "/")}`).sort(),
    );
    for (const link of links) expect(link.hasAttribute("download")).toBe(true);
    const names = links.map((link) => link.getAttribute("download"));
    expect(new Set(names).size).toBe(names.length);
  });

  test("is reached from the foot of every page", async () => {
    const { user, address } = await renderPage("/?compare=data-engineer");
    const foot = within(screen.getByRole("contentinfo"));
    await user.click(foot.getByRole("link", { name: "Where the numbers come from" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "Where the numbers come from" }),
    ).toBeTruthy();
    expect(address()).toBe("/sources?compare=data-engineer");
  });
});

describe("the mapping of roles to official occupations", () => {
  test("says for each role which, how well, why and on what evidence", async () => {
    await renderPage("/sources");
    const mapping = section("From role to official occupation");
    const entries = mapping.getAllByRole("group");
    expect(entries).toHaveLength(catalogue.roles.length);
    const fits = { exact: "Exact", near: "Near", "stand-in": "Stand-in" };
    for (const [index, role] of catalogue.roles.entries()) {
      const entry = present(entries[index]);
      const { occupation } = present(dataset.roles.find(({ slug }) => slug === role.slug));
      const summary = present(entry.querySelector("summary")).textContent;
      expect(summary).toContain(role.name);
      expect(summary).toContain(`${role.official.title} ${occupation.soc}`);
      expect(summary).toContain(fits[occupation.fit]);
      expect(within(entry).getByText(occupation.reason)).toBeTruthy();
      for (const { title, code, version } of occupation.evidence) {
        expect(entry.textContent).toContain(title);
        expect(entry.textContent).toContain(`${code}, release ${version}`);
      }
      for (const other of occupation.alternatives) expect(entry.textContent).toContain(other.reason);
      const link = within(entry).getByRole("link", { name: new RegExp(`^Open the role ?${role.name}$`) });
      expect(link.getAttribute("href")).toBe(`/roles/${role.slug}`);
    }
  });

  test("says what exact, near and stand-in mean", async () => {
    await renderPage("/sources");
    const terms = section("From role to official occupation").getAllByRole("term");
    expect(terms.map((term) => term.textContent)).toEqual(["Exact", "Near", "Stand-in"]);
  });
});
