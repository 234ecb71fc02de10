import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPage } from "./render-page.tsx";

// Nothing of the dataset was ever renamed. Here two roles and two skills, which became one, were.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  const renamed = {
    roles: { "pipeline-plumber": "data-engineer", "number-cruncher": "data-scientist" },
    skills: { k8s: "kubernetes", kube: "kubernetes" },
  };
  return { catalogue: { ...catalogue, renamed } };
});

const title = () => screen.getByRole("heading", { level: 1 }).textContent;

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => {};

describe("a former slug", () => {
  it.each([
    ["/compare/pipeline-plumber-vs-data-scientist", "/compare/data-engineer-vs-data-scientist"],
    ["/compare/number-cruncher-vs-pipeline-plumber", "/compare/data-scientist-vs-data-engineer"],
    [
      "/compare/data-engineer-vs-pipeline-plumber-vs-number-cruncher",
      "/compare/data-engineer-vs-data-scientist",
    ],
    ["/map/pipeline-plumber", "/map/data-engineer"],
    ["/map/pipeline-plumber-vs-data-scientist", "/map/data-engineer-vs-data-scientist"],
  ])("of %s leads to %s, keeping the query", async (from, to) => {
    const { address, store } = await renderPage(`${from}?unit=hour`);
    await waitFor(() => expect(address()).toBe(`${to}?unit=hour`));
    expect(title()).not.toMatch(/cannot be shown/);
    expect(store.getState().pay.unit).toBe("hour");
    expect(store.getState().addressProblems).toEqual([]);
  });

  it("among those of a comparison with a mistake is kept as it is called today", async () => {
    const { address } = await renderPage("/compare/pipeline-plumber-vs-cobol-monk-vs-data-scientist");
    expect(title()).toBe("This comparison cannot be shown as asked");
    expect(screen.getByText("Kept: Data Engineer, Data Scientist.")).toBeTruthy();
    expect(address()).toBe("/compare/pipeline-plumber-vs-cobol-monk-vs-data-scientist");
  });

  it("that is the same role as the other one leaves too few to compare", async () => {
    await renderPage("/compare/pipeline-plumber-vs-data-engineer");
    expect(screen.getByText("A comparison needs at least two different roles.")).toBeTruthy();
  });

  it.each(["/compare/constructor-vs-__proto__", "/map/toString"])(
    "is no property of every object: %s",
    async (address) => {
      await renderPage(address);
      expect(title()).toMatch(/cannot be shown as asked$/);
    },
  );
});

describe("former ids in a query", () => {
  it("are those of today: ticked and excluded skills, and picked roles", async () => {
    const { store } = await renderPage(
      "/?skills=k8s,sql&without=docker&compare=pipeline-plumber,data-scientist",
    );
    const { filter, picks, addressProblems } = store.getState();
    expect(filter).toMatchObject({ skills: ["kubernetes", "sql"], without: ["docker"] });
    expect(picks).toEqual(["data-engineer", "data-scientist"]);
    expect(addressProblems).toEqual([]);
  });

  it("that became one count once, which is nobody’s mistake", async () => {
    const { store } = await renderPage(
      "/?without=kube,k8s,sql,kubernetes&compare=pipeline-plumber,data-engineer",
    );
    expect(store.getState().filter.without).toEqual(["sql", "kubernetes"]);
    expect(store.getState().picks).toEqual(["data-engineer"]);
    expect(store.getState().addressProblems).toEqual([]);
  });

  it("are written as they are called today with the next choice", async () => {
    const { store, address } = await renderPage("/?skills=k8s");
    store.getState().setSort("name");
    await waitFor(() => expect(address()).toBe("/?skills=kubernetes&sort=name"));
  });
});

describe("the fragment of a former address", () => {
  afterEach(() => {
    window.history.replaceState(null, "", "/");
  });

  it.each([
    ["/roles/pipeline-plumber", "/roles/data-engineer", "#code"],
    ["/plan/pipeline-plumber", "/plan/data-engineer", "#steps"],
    ["/skills/k8s", "/skills/kubernetes", "#learn"],
    ["/from/pipeline-plumber/to/data-scientist", "/from/data-engineer/to/data-scientist", "#pay"],
    ["/compare/pipeline-plumber-vs-data-scientist", "/compare/data-engineer-vs-data-scientist", "#skills"],
    ["/map/pipeline-plumber", "/map/data-engineer", "#table"],
  ])("%s stays, as the query does", async (from, to, hash) => {
    window.history.replaceState(null, "", `${from}?unit=hour${hash}`);
    const { router } = await renderPage(`${from}?unit=hour${hash}`);
    await waitFor(() =>
      expect(router.state.location).toMatchObject({ pathname: to, search: "?unit=hour", hash }),
    );
  });

  it("of another page that stands in the address bar is not taken along", async () => {
    window.history.replaceState(null, "", "/sources?unit=hour#limits");
    const { router } = await renderPage("/roles/pipeline-plumber?unit=hour");
    await waitFor(() =>
      expect(router.state.location).toMatchObject({ pathname: "/roles/data-engineer", hash: "" }),
    );
  });
});
