import type { Site } from "./host.ts";
import type { Input } from "./inputs.ts";

const PAGE = `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width">
  <title>A checkbox alone</title>
  <label><input type="checkbox" oninput="output.value = this.checked"> tick</label>
  <output id="output">false</output>
</html>`;

const TICKS = 6;

/** A page with a checkbox that says whether it is ticked, and nothing else. */
export const checkboxSite: Site = async () => ({
  status: 200,
  type: "text/html; charset=utf-8",
  body: Buffer.from(PAGE),
  headers: {},
});

/** The limit for interactions: what one takes at the least in this browser on this machine. */
export const CHECKBOX: Input = {
  name: "ticking a checkbox alone, without an app",
  path: "/",
  prepare: (page) => page.getByRole("checkbox").waitFor(),
  acts: new Array(TICKS).fill({
    target: (page) => page.getByRole("checkbox"),
  } satisfies Input["acts"][number]),
};
