import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

// Made-up trades: what goes with a skill hangs on every role there is.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const actual = await vi.importActual<typeof import("virtual:catalogue")>("virtual:catalogue");
  const base = await original.loadSkill(actual.catalogue.skills[0]?.id ?? "");
  const { catalogue } = await import("virtual:catalogue");
  const nothing = { needs: [], before: [], after: [] };
  const loadSkill = async (id: string) => {
    const name = catalogue.skills.find((skill) => skill.id === id)?.name ?? id;
    return { ...base, ...nothing, id, name };
  };
  return { ...original, loadSkill };
});

const pairs = () => within(screen.getByRole("region", { name: "What it pairs with" }));

/** Names and counts of the pairs that are shown at once. */
function shown(): [name: string | undefined, count: string][] {
  const links = pairs().getAllByRole("link");
  return pairs()
    .getAllByText(/^together in/)
    .map((count, index) => [links[index]?.textContent, count.textContent]);
}

test("pairs are counted over essential skills where it is essential, the closest first", async () => {
  await renderPage("/skills/knives");
  expect(
    pairs().getByText(
      /^Counted over the 2 roles for which Knives is essential, and what else is for them: most/,
    ),
  ).toBeTruthy();
  expect(shown().slice(0, 2)).toEqual([
    ["Rotisserie", "together in 2 of 2 roles"],
    ["Ice", "together in 1 of 2 roles"],
  ]);
  expect(pairs().getAllByRole("img", { name: "Together in Pastry and Wine" })).toHaveLength(1);
  expect(pairs().getByText(/Hygiene is left out: every role has it\./)).toBeTruthy();
  expect(pairs().queryByRole("link", { name: "Hygiene" })).toBeNull();
});

test("pairs are counted over what is also asked for where it is essential for nobody", async () => {
  await renderPage("/skills/porcelain");
  expect(
    pairs().getByText(
      /^Porcelain is essential for no role, so what is also asked for counts too, over the 2 roles that list it: /,
    ),
  ).toBeTruthy();
  expect(shown()[0]).toEqual(["Sugar", "together in 2 of 2 roles"]);
});

test("pairs of the skill that every role has do not claim that it was left out", async () => {
  await renderPage("/skills/hygiene");
  expect(shown()[0]).toEqual(["Tasting", "together in 2 of 6 roles"]);
  expect(pairs().queryByText(/is left out/)).toBeNull();
});

test("the index says for how many roles a skill is essential, how many also ask for it, and which", async () => {
  await renderPage("/skills");
  const entry = (name: string) => {
    const link = within(screen.getByRole("main")).getByRole("link", { name });
    return within(present(link.closest("li")));
  };
  expect(entry("Knives").getByText("essential for 2, also asked for in 1")).toBeTruthy();
  expect(entry("Ice").getByText("essential for 1")).toBeTruthy();
  expect(entry("Porcelain").getByText("also asked for in 2")).toBeTruthy();
  const label = "Essential for Pastry and Wine; also asked for in Cook";
  expect(entry("Knives").getByRole("img", { name: label })).toBeTruthy();
});
