import { present } from "../../fixtures/present.ts";
import type { Breakage } from "./breakage.ts";

function rows(file: string, places: string, found: string): Breakage["reported"] {
  return { file, path: "occupations (15-1252)", expected: `one row for each of ${places}`, found };
}

function prices(found: string, nation = "US"): Breakage["reported"] {
  const expected = `one row for ${nation} and for each of 51 states`;
  return { file: "pay/price-parities.json", path: "parities", expected, found };
}

/** Places without their row, or with one too many. */
export const everyPlaceBreakages: readonly Breakage[] = [
  {
    check: "every-state-once",
    what: "a state without a row",
    spoil: ({ states }) => {
      states.occupations = states.occupations.filter(({ soc, state }) => soc !== "15-1252" || state !== "CA");
    },
    reported: rows("pay/states.json", "51 states", "missing CA, unknown none, repeated none"),
  },
  {
    check: "every-state-once",
    what: "a row for no state, beside one state twice",
    spoil: ({ states }) => {
      const [row] = states.occupations;
      states.occupations.push({ ...present(row), state: "QQ" }, { ...present(row), state: "CA" });
    },
    reported: rows("pay/states.json", "51 states", "missing none, unknown QQ, repeated CA"),
  },
  {
    check: "every-metro-once",
    what: "a metro without a row",
    spoil: ({ metros }) => {
      metros.occupations = metros.occupations.filter(
        ({ soc, metro }) => soc !== "15-1252" || metro !== "42660",
      );
    },
    reported: rows("pay/metros.json", "32 metros", "missing 42660, unknown none, repeated none"),
  },
  {
    check: "every-metro-once",
    what: "a row for no metro, beside one metro twice",
    spoil: ({ metros }) => {
      const [row] = metros.occupations;
      metros.occupations.push({ ...present(row), metro: "99999" }, { ...present(row), metro: "42660" });
    },
    reported: rows("pay/metros.json", "32 metros", "missing none, unknown 99999, repeated 42660"),
  },
  {
    check: "every-state-has-prices",
    what: "no price parity of the nation and of a state",
    spoil: ({ parities }) => {
      parities.parities = parities.parities.filter(({ state }) => state !== "US" && state !== "CA");
    },
    reported: prices("missing US CA, unknown none, repeated none"),
  },
  {
    check: "every-state-has-prices",
    what: "a price parity of no state, beside one state twice",
    spoil: ({ parities }) => {
      parities.parities.push({ state: "QQ", allItems: 100 }, { state: "CA", allItems: 100 });
    },
    reported: prices("missing none, unknown QQ, repeated CA"),
  },
  {
    check: "every-state-has-prices",
    what: "a nation of another id than its price parity has",
    spoil: ({ national }) => {
      national.id = "USA";
    },
    reported: prices("missing USA, unknown US, repeated none", "USA"),
  },
];
