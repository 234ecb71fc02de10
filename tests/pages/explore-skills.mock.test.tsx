import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { BAKER, COOK, OYSTERS, PASTRY, TASTER, WINE } from "../unit/fixtures/kitchen-trades.ts";
import { present } from "../unit/fixtures/present.ts";
import {
  facet,
  filters,
  notButton,
  promised,
  rolesInside,
  rolesOutside,
  row,
  statusLine,
} from "./explore-parts.ts";
import { isUnavailable, renderPage } from "./render-page.tsx";

// Made-up trades, so that what is counted and said does not depend on the dataset.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

describe("a skill", () => {
  test.each([
    ["/", "Knives"],
    ["/", "Tasting"],
    ["/?skills=tasting&match=all", "Knives"],
    ["/?skills=knives&match=all&floor=150000", "Sugar"],
    ["/?skills=teapots&scope=essential", "Knives"],
  ])("from %s, ticking %s leaves as many roles as it announced", async (start, skill) => {
    const { user } = await renderPage(start);
    const leaves = promised(facet(skill));
    await user.click(facet(skill));
    expect(rolesInside()).toHaveLength(leaves);
    expect(facet(skill)).toHaveProperty("checked", true);
    expect(promised(facet(skill))).toBe(leaves);
  });

  test.each([
    ["/", "Knives"],
    ["/?skills=rotisserie,tasting", "Knives"],
    ["/?scope=essential", "Tasting"],
  ])("from %s, excluding %s leaves as many roles as it announced", async (start, skill) => {
    const { user } = await renderPage(start);
    const leaves = promised(notButton(skill));
    await user.click(notButton(skill));
    expect(rolesInside()).toHaveLength(leaves);
    expect(notButton(skill).getAttribute("aria-pressed")).toBe("true");
  });

  test("is in the address, keeps the focus, and is undone by Back", async () => {
    const { user, router, back } = await renderPage("/");
    await user.click(facet("Knives"));
    await user.click(facet("Rotisserie"));
    expect(router.state.location.search).toBe("?skills=knives,rotisserie");
    expect(document.activeElement).toBe(facet("Rotisserie"));
    await back();
    expect(router.state.location.search).toBe("?skills=knives");
    expect(statusLine()).toBe("3 of 6 roles use Knives");
    await back();
    expect(facet("Knives")).toHaveProperty("checked", false);
    expect(rolesInside()).toHaveLength(6);
  });

  test("marked not leaves out its users, is in the address, and is admitted again", async () => {
    const { user, router } = await renderPage("/");
    await user.click(notButton("Knives"));
    expect(router.state.location.search).toBe("?without=knives");
    expect(rolesInside()).toEqual([BAKER, TASTER, OYSTERS]);
    await user.click(notButton("Knives"));
    expect(router.state.location.search).toBe("");
  });

  test("cannot be both asked for and excluded", async () => {
    const { user, router } = await renderPage("/?without=knives,fire");
    await user.click(facet("Knives"));
    expect(router.state.location.search).toBe("?skills=knives&without=fire");
    expect(notButton("Knives").getAttribute("aria-pressed")).toBe("false");
  });

  test("that would leave no role cannot be ticked", async () => {
    const { user, address } = await renderPage("/?skills=teapots&match=all");
    expect(isUnavailable(facet("Tasting"))).toBe(false);
    expect(isUnavailable(facet("Fire"))).toBe(true);
    await user.click(facet("Fire"));
    expect(facet("Fire")).toHaveProperty("checked", false);
    expect(address()).toBe("/?skills=teapots&match=all");
  });

  test("that every role uses is said once and is no facet", async () => {
    await renderPage("/");
    expect(within(filters()).getByText("is in all of them.", { exact: false }).textContent).toBe(
      "Hygiene is in all of them.",
    );
    expect(within(filters()).queryByRole("checkbox", { name: /^Hygiene, leaves/ })).toBeNull();
  });

  test("says which roles use it", async () => {
    await renderPage("/");
    const strip = within(present(facet("Sugar").closest("label"))).getByRole("img");
    expect(strip.getAttribute("aria-label")).toBe("Essential for Pastry; also asked for in Taster");
  });

  test("that every role left uses cannot be excluded", async () => {
    const { user, address } = await renderPage("/?skills=knives");
    expect(isUnavailable(notButton("Tasting"))).toBe(true);
    await user.click(notButton("Tasting"));
    expect(address()).toBe("/?skills=knives");
  });

  test("beyond a group's first is shown on demand, which gives it the focus", async () => {
    const { user } = await renderPage("/");
    expect(within(filters()).queryByRole("checkbox", { name: /^Ice, leaves/ })).toBeNull();
    await user.click(within(filters()).getByRole("button", { name: /^Show 3 more ?in Heat and cold$/ }));
    expect(facet("Ice")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(facet("Ice")));
  });

  test("that is ticked shows in its group even beyond the first, and is marked in the rows", async () => {
    await renderPage("/?skills=ice,knives");
    expect(facet("Ice")).toHaveProperty("checked", true);
    const devOps = within(row(WINE));
    expect(devOps.getByText("Ice").tagName).toBe("MARK");
    const backend = within(row(COOK));
    expect(backend.getByText("Also asked for:", { exact: false }).textContent).toBe("Also asked for: Knives");
  });
});

describe("how many of the ticked skills a role must use", () => {
  const THREE = "/?skills=knives,rotisserie,fire";
  const rule = (name: string | RegExp) =>
    within(screen.getByRole("group", { name: "A role must use" })).getByRole("radio", { name });

  test("is any, all, or at least so many", async () => {
    const { user, address } = await renderPage(THREE);
    expect(rule("Any")).toHaveProperty("checked", true);
    expect(rolesInside()).toHaveLength(4);

    await user.click(rule("All"));
    expect(rolesInside()).toHaveLength(2);
    expect(address()).toBe(`${THREE}&match=all`);

    await user.click(rule("At least…"));
    expect(rule("At least 2")).toHaveProperty("checked", true);
    expect(rolesInside()).toHaveLength(3);
    expect(address()).toBe(`${THREE}&match=2`);

    await user.click(rule("Any"));
    expect(address()).toBe(THREE);
  });

  test("is stepped between two and as many as are ticked", async () => {
    const { user, address } = await renderPage(`${THREE}&match=2`);
    const more = screen.getByRole("button", { name: "Ask for one skill more" });
    const fewer = screen.getByRole("button", { name: "Ask for one skill fewer" });
    expect(isUnavailable(fewer)).toBe(true);
    await user.click(more);
    expect(address()).toBe(`${THREE}&match=3`);
    expect(rolesInside()).toHaveLength(2);
    expect(isUnavailable(more)).toBe(true);
    expect(document.activeElement).toBe(more);
    expect(screen.getByText("of the 3 ticked skills")).toBeTruthy();
    await user.click(fewer);
    expect(address()).toBe(`${THREE}&match=2`);
  });

  test("is never more than are ticked", async () => {
    await renderPage("/?skills=knives&match=3");
    expect(rolesInside()).toHaveLength(3);
    expect(screen.getByText("of the ticked skills; 1 ticked, so all of them")).toBeTruthy();
  });
});

describe("evidence that counts", () => {
  test("as essential only leaves out what the register alone asks for", async () => {
    const { user, address } = await renderPage("/?skills=knives");
    expect(rolesInside()).toContain(COOK);
    const before = promised(facet("Tasting"));
    await user.click(screen.getByRole("radio", { name: "Essential only" }));
    expect(rolesInside()).toEqual([PASTRY, WINE]);
    expect(rolesOutside()).toContain(COOK);
    expect(address()).toBe("/?skills=knives&scope=essential");
    expect(promised(facet("Tasting"))).toBe(4);
    expect(before).toBe(6);
    // Nobody's source names it, so it could only ever leave nothing.
    expect(within(filters()).queryByRole("checkbox", { name: /^Jam, leaves/ })).toBeNull();
  });
});
