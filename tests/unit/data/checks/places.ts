import { present } from "../../fixtures/present.ts";
import { files } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const STATES = files.states.states.length;

function taken(file: string, path: string, found: string): Breakage["reported"] {
  return { file, path, expected: "an id that no other place has", found };
}

/** Places that cannot be told apart in an address or on the map. */
export const placeBreakages: readonly Breakage[] = [
  {
    check: "places-are-distinct",
    what: "a state listed twice",
    spoil: ({ states }) => {
      states.states.push({ state: "CA", name: "California", tile: { row: 9, column: 9 } });
    },
    reported: taken("pay/states.json", `states[${STATES}].state`, "CA, which California has"),
  },
  {
    check: "places-are-distinct",
    what: "a metro with the number of another",
    spoil: ({ metros }) => {
      present(metros.metros[1]).metro = "12060";
    },
    reported: taken(
      "pay/metros.json",
      "metros[1].metro",
      "12060, which Atlanta-Sandy Springs-Roswell, GA has",
    ),
  },
  {
    check: "places-are-distinct",
    what: "a metro with the id of a state",
    spoil: ({ metros }) => {
      present(metros.metros[0]).metro = "GA";
    },
    reported: taken("pay/metros.json", "metros[0].metro", "GA, which Georgia has"),
  },
  {
    check: "places-are-distinct",
    what: "a state with the id of the nation",
    spoil: ({ states }) => {
      present(states.states[0]).state = "US";
    },
    reported: taken("pay/states.json", "states[0].state", "US, which United States has"),
  },
  {
    check: "tiles-are-distinct",
    what: "two states on one tile",
    spoil: ({ states }) => {
      present(states.states[1]).tile = { ...present(states.states[0]).tile };
    },
    reported: {
      file: "pay/states.json",
      path: "states[1].tile",
      expected: "a tile that no other state has",
      found: "row 6, column 7, where AL is",
    },
  },
];
