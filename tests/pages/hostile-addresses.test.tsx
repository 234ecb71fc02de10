import { screen } from "@testing-library/react";
import fc from "fast-check";
import { createBrowserRouter, isRouteErrorResponse } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { routes } from "#app/routes.tsx";
import { isNotFound } from "#domain/not-found.ts";
import { HOSTILE_SEED, hostileAddress } from "../unit/fixtures/hostile-address.ts";
import { renderPage } from "./render-page.tsx";

vi.setConfig({ testTimeout: 600_000 });

type Router = ReturnType<typeof createBrowserRouter>;

/** Waits until the router has nothing under way. */
function atRest(router: Router): Promise<Router["state"]> {
  const isAtRest = () => router.state.initialized && router.state.navigation.state === "idle";
  if (isAtRest()) return Promise.resolve(router.state);
  return new Promise((resolve) => {
    const stop = router.subscribe(() => {
      if (!isAtRest()) return;
      stop();
      resolve(router.state);
    });
  });
}

/** Where a visit to an address ends with the real route table: `data`, a `404`, or what went wrong. */
async function endOf(address: string): Promise<string> {
  window.history.replaceState(null, "", window.location.origin + address);
  const router = createBrowserRouter(routes);
  try {
    const { matches, errors, loaderData } = await atRest(router);
    if (matches.length === 0) return "nothing is matched";
    const [error, ...others] = Object.values(errors ?? {});
    if (others.length > 0) return "several errors";
    if (error === undefined) {
      const { id, loader } = matches.at(-1)?.route ?? {};
      return loader && (id === undefined || loaderData[id] === undefined) ? "no data" : "data";
    }
    if (!isRouteErrorResponse(error)) return `an exception: ${String(error)}`;
    // A path with a line end in it matches no pattern: the router itself says 404.
    const isClean = isNotFound(error.data) || /%0A|%0D|%E2%80%A[89]/i.test(window.location.pathname);
    return error.status === 404 && isClean ? "404" : `status ${error.status}`;
  } finally {
    router.dispose();
  }
}

/** React Router says on the console that it leaves a malformed address as it stands; nothing else may be said. */
function hearsOnlyMalformed() {
  const said = vi.spyOn(console, "warn").mockImplementation(() => {});
  return () => said.mock.calls.map(String).filter((text) => !text.includes("it is a malformed URL segment"));
}

afterEach(() => {
  window.history.replaceState(null, "", "/");
});

// Every page's module once, so that no address waits for one.
beforeAll(async () => {
  for (const address of ["/", "/roles/data-engineer", "/map", "/compare/a", "/skills/sql", "/plan/x"])
    await endOf(address);
}, 120_000);

it(`ends in data or in a 404 for any address, without an exception (seed ${HOSTILE_SEED + 1})`, async () => {
  const others = hearsOnlyMalformed();
  const ends = { data: 0, "404": 0 };
  await fc.assert(
    fc.asyncProperty(hostileAddress, async (address) => {
      const end = await endOf(address);
      expect(["data", "404"]).toContain(end);
      if (end === "data" || end === "404") ends[end] += 1;
    }),
    { seed: HOSTILE_SEED + 1, numRuns: 3_000 },
  );
  // Both ends are reached often enough for the claim to mean something.
  expect(Math.min(ends.data, ends["404"])).toBeGreaterThan(500);
  expect(others()).toEqual([]);
});

it("leaves an address that starts with two slashes on this site, whatever is chosen there", async () => {
  const { store, router } = await renderPage("//evil.example/roles");
  store.getState().setUnit("hour");
  await vi.waitFor(() => expect(router.state.location.search).toBe("?unit=hour"));
  expect(router.state.location.pathname).toBe("/evil.example/roles");
});

it("says of an address with a line end in it that there is no such page, with the way home", async () => {
  await renderPage("/nowhere%0Aat%0Dall");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no page at this address");
  expect(screen.getByRole("link", { name: "Explore all roles" }).getAttribute("href")).toBe("/");
});
