import { describe, expect, inject, it } from "vitest";
import { startBrowser } from "../browser/browser.ts";
import { dropPicture, keepMajor, keptBytes, keptMajor, keptNames } from "./baseline.ts";
import { majorOf } from "./browser-major.ts";
import { shotNames } from "./shots.ts";

/** What all pictures may weigh together, in bytes: they come with every copy of the repository. */
const BUDGET = 2_500_000;

const { openPage } = startBrowser();

describe.runIf(inject("renew"))("the baseline, renewed", () => {
  it("drops what is pictured no longer, and says by whom it was drawn", async () => {
    const wanted = new Set(shotNames());
    for (const name of (await keptNames()).filter((name) => !wanted.has(name))) {
      await dropPicture(name);
      console.log(`${name}: gone`);
    }
    await keepMajor(majorOf(await openPage()));
  });
});

describe.runIf(!inject("renew"))("the baseline", () => {
  it("has a picture of every page and state, in both themes and at each width, and no other", async () => {
    expect(await keptNames()).toEqual(shotNames().sort());
  });

  it("is small, and names the browser that drew it", async () => {
    expect(await keptBytes()).toBeLessThanOrEqual(BUDGET);
    expect(await keptMajor()).toBeGreaterThan(100);
  });
});
