import { CONTENTS, getIn, type Json } from "./base.ts";
import type { Slot } from "./slots.ts";

/** The object or the list that a field is in. */
export const around = ({ file, path }: Slot): Json | undefined =>
  getIn(CONTENTS.get(file), path.slice(0, -1));

/** Fields of text that something else has to match. */
const BOUND =
  /^(?:period|rounds\[\]\.period|locale|pay\.region|problem\.follow\.id|skills\[\]\.exactCase\[\])$/;

/** Sources whose period is that of a file of figures. */
const DATED = ["national", "states", "metros", "price-parities"]
  .map((name) => getIn(CONTENTS.get(`pay/${name}.json`), ["source"]))
  .concat([0, 1].map((round) => getIn(CONTENTS.get("pay/projections.json"), ["rounds", round, "source"])));

/** Whether something else has to match a text, so that it is not free. */
export function isBound(slot: Slot): boolean {
  if (slot.field === "sources[].period") return DATED.includes(Object(around(slot)).id);
  return BOUND.test(slot.field);
}
