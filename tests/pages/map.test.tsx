import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { readout, tableRows, tile, tileSeen, tiles, tileText } from "./map-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const BE = "backend-api-developer";
const DO = "devops-site-reliability-engineer";
const DE = "data-engineer";
const QA = "test-automation-qa-engineer";
const heading = (level: number) =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

describe("the map of one role", () => {
  test("is that of the first of the catalogue where none is named", async () => {
    await renderPage("/map");
    expect(heading(1)).toEqual([`Pay by state: ${catalogue.roles[0]?.name}`]);
    expect(document.title).toBe(`Pay by state: ${catalogue.roles[0]?.name} | Python Career Explorer`);
  });

  test("shows the median of Software Developers in California", async () => {
    await renderPage(`/map/${BE}`);
    expect(tileText(tile("CA"))).toBe("California (CA): median $174,410 a year, highest of 5 classes");
    expect(tileSeen(tile("CA"))).toEqual(["CA", "$174k"]);
    expect(tableRows().get("California")).toEqual([
      ...["$174,410", "$105,060", "$272,670", "$165,967", "284,390", "1.44"],
    ]);
    expect(screen.getByText(/by the official figures of Software Developers/).textContent).toContain(
      "(15-1252)",
    );
  });

  test("says why Alaska has no wage, and how many jobs it has", async () => {
    await renderPage(`/map/${BE}`);
    expect(tileText(tile("AK"))).toBe(
      "Alaska (AK): Not published for Alaska: employment is known (530 jobs), the wages of Software Developers are withheld.",
    );
    expect(tileSeen(tile("AK"))).toEqual(["AK"]);
    const rows = [...tableRows()];
    expect(rows.at(-1)).toEqual(["Alaska", ["withheld", "withheld", "withheld", "withheld", "530", "0.15"]]);
  });

  test("has a tile and a row for every state, each under its own name", async () => {
    await renderPage(`/map/${DE}`);
    const states = catalogue.places.filter(({ kind }) => kind === "state");
    expect(tiles()).toHaveLength(states.length);
    for (const { id, name } of states) expect(tileText(tile(id))).toContain(`${name} (${id}): `);
    expect([...tableRows().keys()].toSorted()).toEqual(states.map(({ name }) => name).toSorted());
  });

  test("says that location quotients are derived where they are", async () => {
    await renderPage(`/map/${DE}?measure=quotient`);
    expect(tileText(tile("CA"))).toContain("California (CA): location quotient 0.79,");
    expect(readout("Virginia").figures.get("Location quotient")).toEqual(["2.96derived by this project"]);
    expect(
      screen.getByText(/location quotients of Database Architects \(15-1243\) are derived by this project/),
    ).toBeTruthy();
    expect(screen.getByText(/1 is the national share of jobs/)).toBeTruthy();
  });

  test("says that the others are not", async () => {
    await renderPage(`/map/${BE}?measure=quotient`);
    expect(screen.queryByText(/derived by this project/)).toBeNull();
  });

  test("names source, period, population and whose figures they also are", async () => {
    await renderPage(`/map/${BE}`);
    const line = screen.getByText(/^Source: .*Price parities: /).textContent;
    expect(line).toContain("May 2025");
    expect(line).toContain("the self-employed are not included");
    expect(line).toContain("Price parities: U.S. Bureau of Economic Analysis");
    expect(screen.getByText(/the same as of DevOps \/ Site Reliability Engineer/)).toBeTruthy();
    const sources = within(screen.getByRole("table", { name: "Sources of this map" })).getAllByRole(
      "rowheader",
    );
    expect(sources).toHaveLength(2);
  });
});

describe("the measure", () => {
  test.each([
    ["p10", "California (CA): 10th percentile $105,060 a year, highest of 5 classes"],
    ["p90", "California (CA): 90th percentile $272,670 a year, highest of 5 classes"],
    ["adjusted", "California (CA): adjusted median $165,967 a year, highest of 5 classes"],
    ["jobs", "California (CA): jobs 284,390, highest of 5 classes"],
    ["quotient", "California (CA): location quotient 1.44, highest of 5 classes"],
  ])("%s is read from the address", async (measure, name) => {
    await renderPage(`/map/${BE}?measure=${measure}`);
    expect(tileText(tile("CA"))).toBe(name);
  });

  test("is chosen, stands in the address, and stays when the role changes", async () => {
    const { user, address } = await renderPage(`/map/${BE}`);
    await user.selectOptions(screen.getByLabelText("Measure"), "Jobs");
    expect(announced()).toBe("Map: Jobs");
    expect(address()).toBe(`/map/${BE}?measure=jobs`);
    expect(heading(2)[0]).toBe("Jobs");
    await user.selectOptions(screen.getByLabelText("Role"), "Data Engineer");
    await waitFor(() => expect(heading(1)).toEqual(["Pay by state: Data Engineer"]));
    expect(address()).toBe(`/map/${DE}?measure=jobs`);
    expect(tileText(tile("CA"))).toContain("jobs 6,210");
    expect(document.activeElement).toBe(screen.getByLabelText("Role"));
  });

  test("shows why jobs are missing where the wages are known", async () => {
    await renderPage(`/map/${DE}?measure=jobs`);
    expect(tileText(tile("DE"))).toBe(
      "Delaware (DE): Not published for Delaware: the number of jobs of Database Architects is withheld.",
    );
    expect(tableRows().get("Delaware")?.slice(0, 2)).toEqual(["withheld", "$147,800"]);
  });
});

describe("the unit and the share spent locally", () => {
  test("are the reader's: amounts an hour, jobs as they are", async () => {
    await renderPage(`/map/${BE}?unit=hour`);
    expect(tileText(tile("CA"))).toContain("median $83.85 an hour");
    expect(tileSeen(tile("CA"))).toEqual(["CA", "$84"]);
    expect(tableRows().get("California")?.slice(4)).toEqual(["284,390", "1.44"]);
  });

  test("say how an hour of life is counted, once for roles with the same week", async () => {
    const { store } = await renderPage(`/map/${DE}-vs-${QA}?unit=life`);
    const same = "Data Engineer and Test / QA: an hour of life at 40 hours a week worked, 52 weeks a year.";
    expect(screen.getByText(same)).toBeTruthy();
    act(() => store.getState().setHours(QA, { work: 50, onCall: 0 }));
    expect(screen.queryByText(same)).toBeNull();
    expect(screen.getByText(/^Test \/ QA: an hour of life at 50 hours/)).toBeTruthy();
    // 170,160 / (52 × 40) less 128,740 / (52 × 50)
    expect(tableRows().get("California")).toEqual(["$81.81", "$49.52", "+$32.29"]);
  });

  test("adjust only the adjusted median, and the page says the share", async () => {
    await renderPage(`/map/${BE}?local=100`);
    expect(tableRows().get("California")?.slice(0, 4)).toEqual([
      "$174,410",
      "$105,060",
      "$272,670",
      "$157,523",
    ]);
    expect(
      screen.getByText(/the median with 100% of it, the share spent locally, divided by/).textContent,
    ).toContain("Median, 10th and 90th percentile are shown as published, never adjusted.");
  });

  test("start at a half, which the page says is no figure of a source", async () => {
    await renderPage(`/map/${BE}`);
    expect(screen.getByText(/with 50% of it, the share spent locally, which no source says/)).toBeTruthy();
  });
});

describe("the map of two roles", () => {
  test("shows the first less the second, with its sign and whose is more", async () => {
    await renderPage(`/map/${DE}-vs-${QA}`);
    expect(heading(1)).toEqual(["Pay by state: Data Engineer minus Test Automation / QA Engineer"]);
    expect(tileText(tile("CA"))).toMatch(
      /^California \(CA\): median \+\$41,420 a year, more for Data Engineer, .* of 5 classes$/,
    );
    expect(tableRows().get("California")).toEqual(["$170,160", "$128,740", "+$41,420"]);
    expect(screen.getByText("Above zero, Data Engineer has more; below zero, Test / QA.")).toBeTruthy();
  });

  test("has the other sign the other way round", async () => {
    await renderPage(`/map/${QA}-vs-${DE}`);
    expect(tileText(tile("CA"))).toContain("median −$41,420 a year, more for Data Engineer");
    expect(tableRows().get("California")).toEqual(["$128,740", "$170,160", "−$41,420"]);
  });

  test("has no difference where either is missing, and says both reasons", async () => {
    await renderPage(`/map/${DE}-vs-${QA}`);
    expect(tableRows().get("West Virginia")).toEqual(["withheld", "$62,300", "withheld"]);
    expect(tileText(tile("WY"))).toBe(
      "Wyoming (WY): Not published for Wyoming: employment is known (160 jobs), the wages of Database Architects are withheld. Not published for Wyoming: there is no row for Software Quality Assurance Analysts and Testers.",
    );
  });

  test("on one code says that the figure cannot tell them apart, and shows no map", async () => {
    await renderPage(`/map/${BE}-vs-${DO}?measure=jobs`);
    expect(screen.getByText("Same official figure: it cannot tell them apart.")).toBeTruthy();
    expect(screen.queryByRole("grid")).toBeNull();
    const link = screen.getByRole("link", { name: /^Map of Software Developers/ });
    expect(link.getAttribute("href")).toBe(`/map/${BE}?measure=jobs`);
  });

  test("is made and unmade in the chooser, which keeps the focus", async () => {
    const { user, address } = await renderPage(`/map/${DE}?place=TX`);
    await waitFor(() => expect(announced()).toBe("Official pay: Texas"));
    const minus = screen.getByLabelText("Minus");
    await user.selectOptions(minus, "Test Automation / QA Engineer");
    expect(await screen.findByText(/^Above zero, Data Engineer has more/)).toBeTruthy();
    expect(address()).toBe(`/map/${DE}-vs-${QA}?place=TX`);
    expect(announced()).toBe("Map: Data Engineer minus Test Automation / QA Engineer");
    expect(document.activeElement).toBe(minus);
    // The other role, asked for as the first, changes sides.
    await user.selectOptions(screen.getByLabelText("Role"), "Test Automation / QA Engineer");
    expect(await screen.findByText(/^Above zero, Test \/ QA has more/)).toBeTruthy();
    expect(address()).toBe(`/map/${QA}-vs-${DE}?place=TX`);
    await user.selectOptions(screen.getByLabelText("Minus"), "No other role");
    await waitFor(() => expect(heading(1)).toEqual(["Pay by state: Test Automation / QA Engineer"]));
    expect(address()).toBe(`/map/${QA}?place=TX`);
  });
});

describe("a map that cannot be shown as asked", () => {
  test.each([
    ["/map/astronaut", "“astronaut” is no role in this dataset.", "Open the map", "/map"],
    [
      `/map/${DE}-vs-${DE}`,
      "Data Engineer stands there more than once and counts once.",
      "Map of Data Engineer",
      `/map/${DE}`,
    ],
    [
      `/map/${DE}-vs-${QA}-vs-${BE}`,
      "Backend / API Developer did not fit: a map shows one role, or one minus another.",
      "Map of Data Engineer minus Test Automation / QA Engineer",
      `/map/${DE}-vs-${QA}`,
    ],
  ])("such as %s is named, with what was kept", async (start, problem, way, href) => {
    await renderPage(start);
    expect(heading(1)).toEqual(["This map cannot be shown as asked"]);
    expect(screen.getByText(problem)).toBeTruthy();
    expect(screen.getByRole("link", { name: way }).getAttribute("href")).toBe(href);
    expect(document.title).toBe("Page not available | Python Career Explorer");
  });
});
