import { describe, expect, test } from "vitest";
import { CONTENTS, getIn, type Json, type Path, setIn } from "./base.ts";
import { illTold, judge } from "./judge.ts";

/** One sound file after one change. */
interface Mutant {
  name: string;
  file: string;
  content: Json;
}

const contentOf = (file: string): Json => CONTENTS.get(file) ?? null;

function set(name: string, file: string, path: Path, value: Json): Mutant {
  return { name: `${file}: ${name}`, file, content: setIn(contentOf(file), path, value) };
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

const PAY = ["pay/national.json", "pay/states.json", "pay/metros.json"];
const PERCENTILES = ["p10", "p25", "median", "p75", "p90"];

/** The first row of official pay with all percentiles. */
const fullRow = (file: string) =>
  listOf(getIn(contentOf(file), ["occupations"])).findIndex((row) =>
    PERCENTILES.every((key) => typeof getIn(row, [key]) === "number"),
  );

/** Every two neighbouring percentiles the wrong way round. */
const reversed = PAY.flatMap((file) => {
  const i = fullRow(file);
  const row = getIn(contentOf(file), ["occupations", i]) ?? null;
  return PERCENTILES.slice(1).map((key, j) => {
    const before = PERCENTILES[j] ?? "";
    const [low, high] = [getIn(row, [before]) ?? null, getIn(row, [key]) ?? null];
    return set(
      `${before} and ${key} swapped`,
      file,
      ["occupations", i],
      setIn(setIn(row, [key], low), [before], high),
    );
  });
});

/** A figure a thousand times what it should be, or a thousandth. */
const slips = PAY.flatMap((file) => {
  const i = fullRow(file);
  return [
    set("a median in thousands", file, ["occupations", i, "median"], 133),
    set("three digits too many", file, ["occupations", i, "p90"], 211_415_000),
  ];
}).concat(
  set("a range in thousands", "roles/data-engineer.json", ["pay", "from"], 130),
  set("three digits too many", "roles/data-engineer.json", ["pay", "to"], 180_000_000),
  set("its end before its start", "roles/data-engineer.json", ["pay", "from"], 190_000),
  set("its end at its start", "roles/data-engineer.json", ["pay", "from"], 180_000),
  set("a range in another currency", "roles/data-engineer.json", ["pay", "currency"], "EUR"),
  set("a range of another region", "roles/data-engineer.json", ["pay", "region"], "Canada"),
);

/** What tells entries of a list apart, given to two of them. */
const KEYS: readonly [file: string, list: string, keys: readonly string[]][] = [
  ["skills.json", "skills", ["id", "name"]],
  ["skills.json", "groups", ["id", "name"]],
  ["sources.json", "sources", ["id"]],
  ["learning.json", "learning", ["skill"]],
  ["occupations.json", "occupations", ["soc"]],
  ["pay/national.json", "occupations", ["soc"]],
  ["pay/states.json", "states", ["state", "name", "tile"]],
  ["pay/states.json", "occupations", ["state"]],
  ["pay/metros.json", "metros", ["metro", "name"]],
  ["pay/metros.json", "occupations", ["metro"]],
  ["pay/price-parities.json", "parities", ["state"]],
  ["pay/projections.json", "rounds", ["period"]],
];

const duplicates = KEYS.flatMap(([file, list, keys]) =>
  keys.map((key) =>
    set(`two ${list} with one ${key}`, file, [list, 1, key], getIn(contentOf(file), [list, 0, key]) ?? null),
  ),
);

const roles = [...CONTENTS.keys()].filter((file) => file.startsWith("roles/"));
const [first = "", second = ""] = roles;

const sameRoles = ["slug", "name", "shortName", "code", "order", "formerly"].map((key) =>
  set(
    `the ${key} of another role`,
    first,
    [key],
    key === "formerly"
      ? [textOf(getIn(contentOf(second), ["slug"]))]
      : (getIn(contentOf(second), [key]) ?? null),
  ),
);

/** Names that look like another's. */
const name = textOf(getIn(contentOf(second), ["name"]));
const lookalikes = [
  ["in capitals", name.toUpperCase()],
  ["with a joiner in it", `${name.slice(0, 3)}\u200d${name.slice(3)}`],
  ["with a space that does not break", name.replace(" ", "\u00a0")],
  [
    "in letters as wide as Chinese ones",
    name.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
].map(([what = "", value = ""]) => set(`another role’s name ${what}`, first, ["name"], value));

const learning = listOf(getIn(contentOf("learning.json"), ["learning"]));

/** Each of the skills at those places after the next, and the last after the first. */
function circle(places: readonly number[]): Mutant {
  const content = places.reduce((json, place, i) => {
    const next = learning[places[(i + 1) % places.length] ?? 0];
    const skill = getIn(next, ["skill"]) ?? null;
    return setIn(json, ["learning", place, "after"], [{ skill, reason: "So." }]);
  }, contentOf("learning.json"));
  return { name: `a circle of ${places.length}`, file: "learning.json", content };
}

const circles = [[0], [0, 1], [3, 9, 27], learning.map((_, i) => i)].map(circle);

/** What skills and roles were called before, in circles or in use. */
const formerly = [
  set(
    "a skill’s own id",
    "skills.json",
    ["skills", 0, "formerly"],
    [textOf(getIn(contentOf("skills.json"), ["skills", 0, "id"]))],
  ),
  set(
    "another skill’s id",
    "skills.json",
    ["skills", 0, "formerly"],
    [textOf(getIn(contentOf("skills.json"), ["skills", 1, "id"]))],
  ),
  {
    name: "skills.json: two skills that were each other before",
    file: "skills.json",
    content: [0, 1].reduce(
      (json, i) => setIn(json, ["skills", i, "formerly"], [getIn(json, ["skills", 1 - i, "id"]) ?? null]),
      contentOf("skills.json"),
    ),
  },
  {
    name: "skills.json: two skills with one former id",
    file: "skills.json",
    content: [0, 1].reduce(
      (json, i) => setIn(json, ["skills", i, "formerly"], ["was"]),
      contentOf("skills.json"),
    ),
  },
  set("an object’s maker", "skills.json", ["skills", 0, "formerly"], ["constructor"]),
  set("its own slug", first, ["formerly"], [textOf(getIn(contentOf(first), ["slug"]))]),
];

/** Slugs that addresses and files cannot have. */
const slugs = [
  "a-vs-b",
  "a-vs",
  "constructor",
  "a--b",
  "-a",
  "a-",
  "ä",
  "a.b",
  "a/b",
  "..",
  "con tent",
  "%2e",
  "x".repeat(61),
  "index.html",
].map((slug) => set(`the slug ${slug}`, first, ["slug"], slug));

const everywhere = set("a skill that not every role has", "site.json", ["everywhere"], "kafka");

const REFUSED: readonly (readonly [group: string, mutants: readonly Mutant[]])[] = [
  ["percentiles the wrong way round", reversed],
  ["pay that is a slip", slips],
  ["duplicates", [...duplicates, ...sameRoles, ...lookalikes]],
  ["circles", [...circles, ...formerly]],
  ["slugs", [...slugs, everywhere]],
];

describe.each(REFUSED)("meaning: %s", (_group, mutants) => {
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    "%s is refused",
    (_name, { file, content }) => {
      const problems = judge(file, content);
      expect(problems.length).toBeGreaterThan(0);
      expect(illTold(problems)).toEqual([]);
    },
  );
});

test("a way of fifteen thousand skills, one after the other, is walked without a stack", () => {
  const way = Array.from({ length: 15_000 }, (_, i) => ({
    ...Object(learning[0]),
    skill: `way-${i}`,
    after: [{ skill: `way-${(i + 1) % 15_000}`, reason: "So." }],
  }));
  const problems = judge("learning.json", setIn(contentOf("learning.json"), ["learning"], way));
  expect(problems.some(({ found }) => found.startsWith("a circle: "))).toBe(true);
  expect(problems.flatMap((problem) => illTold([problem])).slice(0, 3)).toEqual([]);
});
