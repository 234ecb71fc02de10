import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
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

describe("a skill", () => {
  test.each([
    ["/", "Docker"],
    ["/", "SQL"],
    ["/?skills=sql&match=all", "Docker"],
    ["/?skills=docker&match=all&floor=150000", "PyTorch"],
    ["/?skills=tableau&scope=essential", "Docker"],
  ])("from %s, ticking %s leaves as many roles as it announced", async (start, skill) => {
    const { user } = await renderPage(start);
    const leaves = promised(facet(skill));
    await user.click(facet(skill));
    expect(rolesInside()).toHaveLength(leaves);
    expect(facet(skill)).toHaveProperty("checked", true);
    expect(promised(facet(skill))).toBe(leaves);
  });

  test.each([
    ["/", "Docker"],
    ["/?skills=kubernetes,sql", "Docker"],
    ["/?scope=essential", "SQL"],
  ])("from %s, excluding %s leaves as many roles as it announced", async (start, skill) => {
    const { user } = await renderPage(start);
    const leaves = promised(notButton(skill));
    await user.click(notButton(skill));
    expect(rolesInside()).toHaveLength(leaves);
    expect(notButton(skill).getAttribute("aria-pressed")).toBe("true");
  });

  test("is in the address, keeps the focus, and is undone by Back", async () => {
    const { user, router, back } = await renderPage("/");
    await user.click(facet("Docker"));
    await user.click(facet("Kubernetes"));
    expect(router.state.location.search).toBe("?skills=docker,kubernetes");
    expect(document.activeElement).toBe(facet("Kubernetes"));
    await back();
    expect(router.state.location.search).toBe("?skills=docker");
    expect(statusLine()).toBe("3 of 6 roles use Docker");
    await back();
    expect(facet("Docker")).toHaveProperty("checked", false);
    expect(rolesInside()).toHaveLength(6);
  });

  test("marked not leaves out its users, is in the address, and is admitted again", async () => {
    const { user, router } = await renderPage("/");
    await user.click(notButton("Docker"));
    expect(router.state.location.search).toBe("?without=docker");
    expect(rolesInside()).toEqual(["Data Engineer", "Data Scientist", "Test Automation / QA Engineer"]);
    await user.click(notButton("Docker"));
    expect(router.state.location.search).toBe("");
  });

  test("cannot be both asked for and excluded", async () => {
    const { user, router } = await renderPage("/?without=docker,linux");
    await user.click(facet("Docker"));
    expect(router.state.location.search).toBe("?skills=docker&without=linux");
    expect(notButton("Docker").getAttribute("aria-pressed")).toBe("false");
  });

  test("that would leave no role cannot be ticked", async () => {
    const { user, address } = await renderPage("/?skills=tableau&match=all");
    expect(isUnavailable(facet("SQL"))).toBe(false);
    expect(isUnavailable(facet("Linux"))).toBe(true);
    await user.click(facet("Linux"));
    expect(facet("Linux")).toHaveProperty("checked", false);
    expect(address()).toBe("/?skills=tableau&match=all");
  });

  test("that every role uses is said once and is no facet", async () => {
    await renderPage("/");
    expect(within(filters()).getByText("is in all of them.", { exact: false }).textContent).toBe(
      "Python is in all of them.",
    );
    expect(within(filters()).queryByRole("checkbox", { name: /^Python, leaves/ })).toBeNull();
  });

  test("says which roles use it", async () => {
    await renderPage("/");
    const strip = within(present(facet("PyTorch").closest("label"))).getByRole("img");
    expect(strip.getAttribute("aria-label")).toBe(
      "Essential for ML Engineer; also asked for in Data Scientist",
    );
  });

  test("that every role left uses cannot be excluded", async () => {
    const { user, address } = await renderPage("/?skills=docker");
    expect(isUnavailable(notButton("SQL"))).toBe(true);
    await user.click(notButton("SQL"));
    expect(address()).toBe("/?skills=docker");
  });

  test("beyond a group's first is shown on demand, which gives it the focus", async () => {
    const { user } = await renderPage("/");
    expect(within(filters()).queryByRole("checkbox", { name: /^Ansible, leaves/ })).toBeNull();
    await user.click(
      within(filters()).getByRole("button", { name: /^Show 7 more ?in Cloud and operations$/ }),
    );
    expect(facet("Ansible")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(facet("Terraform")));
  });

  test("that is ticked shows in its group even beyond the first, and is marked in the rows", async () => {
    await renderPage("/?skills=ansible,docker");
    expect(facet("Ansible")).toHaveProperty("checked", true);
    const devOps = within(row("DevOps / Site Reliability Engineer"));
    expect(devOps.getByText("Ansible").tagName).toBe("MARK");
    const backend = within(row("Backend / API Developer"));
    expect(backend.getByText("Also asked for:", { exact: false }).textContent).toBe("Also asked for: Docker");
  });
});

describe("how many of the ticked skills a role must use", () => {
  const THREE = "/?skills=docker,kubernetes,linux";
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
    await renderPage("/?skills=docker&match=3");
    expect(rolesInside()).toHaveLength(3);
    expect(screen.getByText("of the ticked skills; 1 ticked, so all of them")).toBeTruthy();
  });
});

describe("evidence that counts", () => {
  test("as essential only leaves out what O*NET alone asks for", async () => {
    const { user, address } = await renderPage("/?skills=docker");
    expect(rolesInside()).toContain("Backend / API Developer");
    const before = promised(facet("SQL"));
    await user.click(screen.getByRole("radio", { name: "Essential only" }));
    expect(rolesInside()).toEqual(["Machine Learning Engineer", "DevOps / Site Reliability Engineer"]);
    expect(rolesOutside()).toContain("Backend / API Developer");
    expect(address()).toBe("/?skills=docker&scope=essential");
    expect(promised(facet("SQL"))).toBe(4);
    expect(before).toBe(6);
    // Nobody's source names it, so it could only ever leave nothing.
    expect(within(filters()).queryByRole("checkbox", { name: /^Java, leaves/ })).toBeNull();
  });
});
