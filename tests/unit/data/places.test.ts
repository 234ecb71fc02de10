import { describe, expect, test } from "vitest";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, changed, dataset } from "../fixtures/real-data.ts";

const { places } = catalogue;
const place = (id: string) => places.find((entry) => entry.id === id);
const ofKind = (kind: string) => places.filter((entry) => entry.kind === kind);

describe("places", () => {
  test("are the nation, 51 states and 32 metros, in this order", () => {
    expect(ofKind("nation")).toEqual([{ id: "US", name: "United States", kind: "nation", parity: 100 }]);
    expect(ofKind("state")).toHaveLength(51);
    expect(ofKind("metro")).toHaveLength(32);
    expect(places).toEqual([...ofKind("nation"), ...ofKind("state"), ...ofKind("metro")]);
  });

  test.each(["state", "metro"])("of kind %s are sorted by name, whatever the order of the file", (kind) => {
    const names = ofKind(kind).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    const turned = compileCatalogue(
      changed(({ states, metros }) => {
        states.states.reverse();
        metros.metros.reverse();
      }),
    );
    expect(turned.places).toEqual(places);
  });

  test("are sorted as the site’s own language does", () => {
    const named = (locale: string) => {
      const { places } = compileCatalogue(
        changed((copy) => {
          copy.site.locale = locale;
          for (const [index, name] of ["Zug", "Ängelholm"].entries())
            present(copy.states.states[index]).name = name;
        }),
      );
      return places.map(({ name }) => name).filter((name) => name === "Zug" || name === "Ängelholm");
    };
    expect(named("sv-SE")).toEqual(["Zug", "Ängelholm"]);
    expect(named("en-US")).toEqual(["Ängelholm", "Zug"]);
  });

  test("have the price parity of 2024 when they are states", () => {
    expect(place("CA")).toEqual({ id: "CA", name: "California", kind: "state", parity: 110.72 });
    expect(place("MS")).toMatchObject({ name: "Mississippi", parity: 86.95 });
    for (const { parity } of ofKind("state")) expect(parity).toBeGreaterThan(0);
  });

  test("have no price parity when they are metros, and do not borrow their state's", () => {
    expect(place("42660")).toEqual({
      id: "42660",
      name: "Seattle-Tacoma-Bellevue, WA",
      kind: "metro",
      parity: null,
    });
    expect(new Set(ofKind("metro").map(({ parity }) => parity))).toEqual(new Set([null]));
  });

  test("without a price parity in the dataset have none, and not the nation's", () => {
    const { places: bare } = compileCatalogue(changed(({ parities }) => parities.parities.splice(1)));
    expect(bare[0]?.parity).toBe(100);
    expect(bare.find(({ id }) => id === "CA")?.parity).toBeNull();
  });
});

describe("sources of official pay", () => {
  test("are cited for each kind of place with title, publisher, address, period, day and population", () => {
    const citation = {
      id: "bls-oews-2025",
      title: "Occupational Employment and Wage Statistics, May 2025: nation, states and metropolitan areas",
      publisher: "U.S. Bureau of Labor Statistics",
      url: "https://www.bls.gov/oes/",
      period: "May 2025",
      retrieved: "2026-11-22",
      population: expect.stringMatching(/^Wage and salary workers; the self-employed are not included\./),
    };
    expect(catalogue.paySources).toEqual({ nation: citation, state: citation, metro: citation });
    expect(catalogue.currency).toBe("USD");
  });

  test("are those of the file of that kind of place", () => {
    const { paySources } = compileCatalogue(
      changed(({ states, metros }) => {
        states.source = "six-python-careers";
        metros.population = "Metropolitan workers";
      }),
    );
    expect(paySources.nation.id).toBe("bls-oews-2025");
    expect(paySources.state.id).toBe("six-python-careers");
    expect(paySources.metro.population).toBe("Metropolitan workers");
  });

  test("of price parities are another publisher's, of another period", () => {
    expect(catalogue.paritySource).toMatchObject({
      id: "bea-rpp-2024",
      publisher: "U.S. Bureau of Economic Analysis",
      period: "2024",
    });
  });

  test("and of the roles' own ranges say what counts as pay", () => {
    const counted = dataset.sources.filter(({ pay }) => pay !== null);
    expect(counted.map(({ id }) => id)).toEqual(["six-python-careers", "bls-oews-2025"]);
    const official = present(counted[1]);
    expect(official.pay?.includes).toMatch(/^Straight-time gross pay/);
    expect(official.pay?.excludes).toMatch(/stock/);
  });
});
