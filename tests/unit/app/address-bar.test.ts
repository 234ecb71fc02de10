import { createMemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { routerAddressBar } from "#app/address-bar.ts";
import { startChoices } from "#app/start-choices.ts";
import { syncWithAddress } from "#store/address-sync.ts";
import { createExplorerStore } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";
import { FIRST_ROLE } from "../fixtures/real-data.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A visit to `start` by a reader whose browser kept `home`: the real router, store and address bar, no page. */
function visit(home: string | null, start: string) {
  const text = JSON.stringify({ state: { theme: "system", home, hours: {} }, version: 1 });
  const storage = fakeStorage({ [STORAGE_KEY]: text });
  vi.stubGlobal("localStorage", storage);
  const router = createMemoryRouter([{ path: "*" }], {
    initialEntries: ["/sources", start],
    initialIndex: 1,
  });
  const store = createExplorerStore(startChoices(start.replace(/\?.*/, "")));
  syncWithAddress(store, routerAddressBar(router, store));
  const address = () => `${router.state.location.pathname}${router.state.location.search}`;
  return {
    router,
    storage,
    to: () => store.getState(),
    shown: () => store.getState().pay.place,
    address,
    settles: (on: string) => vi.waitFor(() => expect(address()).toBe(on)),
  };
}

test("a remembered place is shown, and then said by the same history entry", async () => {
  const { router, shown, settles } = visit("CA", `/roles/${FIRST_ROLE}?unit=hour`);
  expect(shown()).toBe("CA");
  await settles(`/roles/${FIRST_ROLE}?place=CA&unit=hour`);
  expect(router.state.historyAction).toBe("REPLACE");
  await router.navigate(-1);
  await settles("/sources");
});

test("an address that names a place wins, the nation by its own id too, and the remembered one stays", () => {
  for (const [start, place] of [
    ["/?place=WA", "WA"],
    ["/?place=US", null],
  ] as const) {
    const { address, shown, to } = visit("CA", start);
    expect(shown()).toBe(place);
    expect(to().home).toBe("CA");
    expect(address()).toBe(start);
  }
});

test("a remembered place that has left the dataset is passed over without a word", () => {
  const { address, shown, to } = visit("ZZ", "/");
  expect(shown()).toBeNull();
  expect(to().addressProblems).toEqual([]);
  expect(address()).toBe("/");
});

test("the way back to an entry without a place shows the nation again", async () => {
  const { router, shown, settles, to } = visit(null, "/?unit=hour");
  to().setPlace("CA");
  await settles("/?place=CA&unit=hour");
  expect(router.state.historyAction).toBe("PUSH");
  await router.navigate(-1);
  await settles("/?unit=hour");
  expect(shown()).toBeNull();
  expect(to().home).toBe("CA");
});

test("the reader’s own figure is neither in the address nor in storage", async () => {
  const { settles, storage, to } = visit(null, "/");
  to().setOwn({ amount: 123_456, per: "year" });
  to().setUnit("month");
  to().setTheme("dark");
  await settles("/?unit=month");
  expect(storage.getItem(STORAGE_KEY)).not.toContain("123456");
});
