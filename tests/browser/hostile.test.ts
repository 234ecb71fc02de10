import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { STORAGE_KEY } from "#store/persistence.ts";
import { CANARY, HOSTILE_SEED, sampleAddresses } from "../unit/fixtures/hostile-address.ts";
import { ready, startBrowser } from "./browser.ts";

/** Longer ones are refused by servers, this one's included, before the app sees them. */
const LONGEST = 8_000;

const COUNT = inject("thorough") ? 300 : 60;

const { openPage } = startBrowser();

/** Runs in the page: what is wrong with it, for a reader who came by a hostile address. */
function wrongs(canary: string): string[] {
  const said = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? "";
  const home = document.querySelector<HTMLAnchorElement>("header a[href], main a[href]");
  const elements = [...document.querySelectorAll("*")];
  const withHandler = elements.filter((element) =>
    element.getAttributeNames().some((name) => /^on/i.test(name)),
  );
  const toScript = elements.filter((element) =>
    ["href", "src", "action", "formaction", "xlink:href"].some((name) =>
      /^\s*javascript:/i.test(element.getAttribute(name) ?? ""),
    ),
  );
  const planted = [...document.scripts].filter(({ text }) => text.includes(canary));
  return [
    ...(said("main h1") === "" ? ["no heading"] : []),
    ...(home?.origin === location.origin ? [] : ["no way home"]),
    ...(canary in window ? ["markup of the address was run"] : []),
    ...[...withHandler, ...toScript, ...planted].map(
      (element) => `made of the address: ${element.outerHTML}`,
    ),
  ];
}

/** What a visit to `address` shows that it must not. */
async function visited(page: Page, address: string): Promise<string[]> {
  const { origin } = new URL(inject("baseUrl"));
  await page.goto(origin + address);
  await ready(page);
  const found = await page.evaluate(wrongs, CANARY);
  return new URL(page.url()).origin === origin ? found : [...found, `led to ${page.url()}`];
}

it(`shows a page with a way home at ${COUNT} hostile addresses, and runs nothing of them (seed ${HOSTILE_SEED})`, {
  timeout: 600_000,
  retry: 0,
}, async () => {
  const addresses = ["//evil.example/?unit=hour", ...sampleAddresses(COUNT - 1, LONGEST)];
  expect(addresses).toHaveLength(COUNT);
  // A place of an earlier visit, which the page writes into the address as soon as it has read it.
  const kept = JSON.stringify({ state: { home: "CA" }, version: 1 });
  const page = await openPage({ notFound: true, storage: { [STORAGE_KEY]: kept } });
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    const wrong = await visited(page, address);
    if (wrong.length > 0) found[address] = wrong;
  }
  expect(found).toEqual({});
});
