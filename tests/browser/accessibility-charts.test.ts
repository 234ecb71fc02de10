import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { catalogue, DATA_ENGINEER, DATA_SCIENTIST, dataset, realRole } from "../unit/fixtures/real-data.ts";
import { type AccessibleNode, accessibilityTree, heard, nodesOf, tableOf } from "./accessibility-tree.ts";
import { startBrowser, visit } from "./browser.ts";

// What a screen reader gets of every chart and table, held against the dataset's own figures.
const { openPage } = startBrowser();

const PAIR = `/compare/${DATA_SCIENTIST}-vs-${DATA_ENGINEER}`;
const STATISTICS = [
  ["p10", "10th percentile"],
  ["p25", "25th percentile"],
  ["median", "Median"],
  ["p75", "75th percentile"],
  ["p90", "90th percentile"],
] as const;

async function treeOf(path: string): Promise<AccessibleNode> {
  const page = await openPage();
  await visit(page, path);
  return accessibilityTree(page);
}

const count = (number: number): string => number.toLocaleString("en-US");
const dollars = (amount: number | null): string => `$${count(present(amount))}`;
const ranges = (pay: { from: number; to: number }): string =>
  `${dollars(pay.from)} to ${dollars(pay.to)} a year`;
const names = (tree: AccessibleNode, role: string, name?: RegExp): string[] =>
  nodesOf(tree, role, name).map((node) => node.name);
const engineer = realRole(DATA_ENGINEER);
const scientist = realRole(DATA_SCIENTIST);
const figuresOf = (soc: string) => present(catalogue.national[soc]);
const percentiles = (soc: string): string =>
  STATISTICS.map(([key, words]) => `${words.toLowerCase()} ${dollars(figuresOf(soc)[key])}`).join(", ");

describe("the chart of all roles", () => {
  it("gives each role’s range in its row, and the floor as a slider in words", async () => {
    const tree = await treeOf("/");
    const [chart] = nodesOf(tree, "region", "Roles on a shared salary axis");
    const rows = nodesOf(present(chart), "image").map(({ name }) => name);
    const byEnd = catalogue.roles.toSorted((a, b) => b.pay.to - a.pay.to || b.pay.from - a.pay.from);
    for (const { pay, claim } of catalogue.roles) {
      const words = `${ranges(pay)}, article range, ${catalogue.region}${claim ? `. ${claim}.` : ""}`;
      expect(rows).toContain(words);
    }
    expect(rows).toHaveLength(catalogue.roles.length);
    expect(names(present(chart), "heading").slice(1)[0]).toBe(byEnd[0]?.name);
    expect(nodesOf(present(chart), "slider").map(({ name }) => name)).toEqual(["Salary floor"]);
  });

  it("says of every skill how many roles it leaves, and which roles use it", async () => {
    const tree = await treeOf("/");
    const [panel] = nodesOf(tree, "complementary", "Filter by skill");
    for (const { name } of nodesOf(present(panel), "checkbox"))
      expect(name).toMatch(/^.+, leaves \d+ roles?$/);
    for (const name of names(present(panel), "image"))
      expect(name).toMatch(/^(Essential for|Also asked for in) /);
  });
});

describe("the figures of a role", () => {
  it("are charts whose names hold every figure drawn", async () => {
    const images = names(await treeOf(`/roles/${DATA_ENGINEER}`), "image");
    const { soc, title } = engineer.official;
    expect(images).toContain(`Article range: ${ranges(engineer.pay)}`);
    expect(images).toContain(`Official percentiles of ${title}, United States: ${percentiles(soc)}, a year`);
    for (const { slug, name, pay } of catalogue.roles) {
      if (slug !== DATA_ENGINEER) expect(images).toContain(`${name}: ${ranges(pay)}`);
    }
  });

  it("are tables whose cells have heads: percentiles, sources, projections", async () => {
    const tree = await treeOf(`/roles/${DATA_ENGINEER}`);
    const { soc, title } = engineer.official;
    const [table] = nodesOf(tree, "table", new RegExp(`^Official pay of ${title}, a year`));
    expect(names(present(table), "columnheader")).toEqual(STATISTICS.map(([, words]) => words));
    expect(nodesOf(present(table), "cell").map((cell) => heard(cell).split(" ")[0])).toEqual(
      STATISTICS.map(([key]) => dollars(figuresOf(soc)[key])),
    );

    const sources = tableOf(tree, /^Sources of pay for Data Engineer/);
    expect(sources.columns).toEqual([
      "Source",
      "USD a year, gross",
      "Median or range",
      "People behind it",
      "What it counts",
    ]);
    expect([...sources.rows.values()].map(([figures]) => figures)).toContain(
      `${title}, United States: ${percentiles(soc)}, a year`,
    );

    const outlook = tableOf(tree, `Projections of ${title}, each round with its source`);
    const growth = dataset.projections.map(
      ({ occupations }) => occupations.find((row) => row.soc === soc)?.changePct,
    );
    expect(outlook.columns).toHaveLength(dataset.projections.length);
    expect(outlook.rows.get("Growth in jobs")).toEqual(growth.map((percent) => `+${percent}%`));
  });
});

describe("a comparison", () => {
  it("is charts and tables with a column a role and a head for every row", async () => {
    const tree = await treeOf(PAIR);
    const roles = [scientist, engineer];
    const images = names(tree, "image");
    for (const { name, pay, official } of roles) {
      expect(images).toContain(
        `${name}. Article range: ${ranges(pay)}. Official, United States: ${percentiles(official.soc)}.`,
      );
    }
    const pay = tableOf(tree, /^Pay a year in USD/);
    expect(pay.columns).toEqual(roles.map(({ name }) => name));
    const medians = roles.map(({ official }) => present(figuresOf(official.soc).median));
    expect(pay.rows.get("Median, official")).toEqual(
      medians.map((median) => dollars(median) + (median === Math.max(...medians) ? " highest" : "")),
    );
    expect(pay.rows.get("Article range, to")?.[0]).toBe(dollars(scientist.pay.to));

    const skills = tableOf(tree, "Skills of the compared roles");
    const kind = (role: typeof engineer, id: string) =>
      role.essential.includes(id) ? "essential" : role.also.includes(id) ? "also asked for" : "not listed";
    expect(skills.columns).toEqual(roles.map(({ name }) => name));
    for (const { id, name } of catalogue.skills) {
      const cells = skills.rows.get(name);
      if (cells) expect(cells, name).toEqual(roles.map((role) => kind(role, id)));
    }
    expect(skills.rows.size).toBe(new Set(roles.flatMap(({ essential }) => essential)).size);

    const [first] = dataset.projections;
    const outlook = tableOf(tree, `Projections ${first?.period} of the official occupations`);
    expect(outlook.columns).toEqual(roles.map(({ name }) => name));
    expect(outlook.rows.get("Growth in jobs")).toEqual(
      roles.map(
        ({ official }) => `+${first?.occupations.find(({ soc }) => soc === official.soc)?.changePct}%`,
      ),
    );
  });

  it("says what the difference means in a sentence, which the drawing has as its name", async () => {
    const tree = await treeOf(PAIR);
    const sentence = /^Of 100 random pairs, .* the Data Scientist side earns more in \d+ to \d+\.$/;
    expect(names(tree, "image", sentence)).toHaveLength(1);
    expect(
      nodesOf(tree, "paragraph")
        .map(heard)
        .filter((words) => sentence.test(words)),
    ).toEqual(names(tree, "image", sentence));
  });

  it("of six is a table of every pair, with both heads", async () => {
    const tree = await treeOf(`/compare/${catalogue.roles.map(({ slug }) => slug).join("-vs-")}`);
    const pairs = tableOf(tree, "Of 100 random pairs, in how many the row earns more than the column");
    const roles = catalogue.roles.map(({ name }) => name);
    expect(pairs.columns).toEqual(roles);
    expect([...pairs.rows.keys()]).toEqual(roles);
    for (const [i, cells] of [...pairs.rows.values()].entries()) {
      expect(cells).toHaveLength(roles.length);
      for (const [j, cell] of cells.entries()) {
        const isSame = catalogue.roles[i]?.official.soc === catalogue.roles[j]?.official.soc;
        expect(cell).toMatch(i === j ? /^the role itself$/ : isSame ? /^same$/ : /^\d+(–\d+)?$/);
      }
    }
  });
});

describe("the map", () => {
  it("is a grid of tiles that say place and figure, where they lie, and a table of the same", async () => {
    const tree = await treeOf(`/map/${DATA_ENGINEER}`);
    const [grid] = nodesOf(tree, "grid");
    expect(present(grid).name).toBe(`Median by state, ${engineer.name}`);
    const tiles = nodesOf(present(grid), "gridcell").map(heard);
    const table = tableOf(tree, `All measures of ${engineer.name}`);
    expect(table.columns.slice(0, 2)).toEqual(["State", "Median"]);
    expect(tiles).toHaveLength(dataset.states.states.length);
    expect(nodesOf(present(grid), "row")).toHaveLength(
      new Set(dataset.states.states.map(({ tile }) => tile.row)).size,
    );
    for (const { state, name } of dataset.states.states) {
      const row = dataset.states.occupations.find(
        (pay) => pay.state === state && pay.soc === engineer.official.soc,
      );
      const [tile = ""] = tiles.filter((words) => words.startsWith(`${name} (${state}): `));
      const figure = row?.median ? dollars(row.median) : null;
      expect(tile, name).toMatch(figure ? `median ${figure} a year` : /Not published|no row/i);
      if (figure) expect(table.rows.get(name)?.[0]).toBe(figure);
    }
  });
});

describe("the grid of transitions", () => {
  it("has a head for every row and column, and cells that say the move in full", async () => {
    const [table] = nodesOf(await treeOf("/transitions"), "table");
    const roles = catalogue.roles.map(({ name }) => name);
    expect(names(present(table), "columnheader")).toEqual(["from", ...roles]);
    expect(names(present(table), "rowheader")).toEqual(roles);
    const cells = nodesOf(present(table), "cell").map(heard);
    for (const [i, from] of catalogue.roles.entries()) {
      for (const [j, to] of catalogue.roles.entries()) {
        const words = cells[i * roles.length + j];
        const carried = to.essential.filter((id) => from.essential.includes(id)).length;
        expect(words).toMatch(
          i === j
            ? "the role itself"
            : `From ${from.name} to ${to.name}: carries ${carried}, ${to.essential.length - carried} to add, median `,
        );
      }
    }
  });
});
