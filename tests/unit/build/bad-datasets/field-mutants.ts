import { CONTENTS, getIn, type Json, setIn } from "./base.ts";
import { around, isBound } from "./bound.ts";
import type { Outcome } from "./judge.ts";
import { type Kind, randomFor, type Slot, slots } from "./slots.ts";
import { INERT_TEXTS, REFUSED_ADDRESSES, REFUSED_CODES, REFUSED_TEXTS } from "./strings.ts";

/** One thing done to one field. */
export interface Mutant {
  group: string;
  name: string;
  file: string;
  field: string;
  outcome: Outcome;
  spoil(content: Json): Json;
}

export const { found: SLOTS, nowhere: NOWHERE } = slots();

function mutant(group: string, slot: Slot, what: string, outcome: Outcome, value: Json | undefined): Mutant {
  const { file, field, path } = slot;
  return {
    ...{ group, file, field, outcome },
    name: `${file} ${field || "as a whole"}: ${what}`,
    spoil: (content) => setIn(content, path, value),
  };
}

/** A value of each type of JSON, by the kinds of field that would take it. */
const TYPES: readonly { what: string; value: Json; fits: readonly Kind[] }[] = [
  { what: "a text", value: "x", fits: ["text", "code", "url", "date", "choice"] },
  { what: "a number", value: 7, fits: ["number"] },
  { what: "true", value: true, fits: ["boolean"] },
  { what: "an empty list", value: [], fits: ["list"] },
  { what: "an empty object", value: {}, fits: ["object"] },
  { what: "an object in a list", value: [{}], fits: ["list"] },
];

const missing = (slot: Slot): Mutant[] =>
  slot.field === "" || slot.field.endsWith("[]")
    ? []
    : [mutant("missing", slot, "left out", slot.required ? "refused" : "inert", undefined)];

const wrongType = (slot: Slot): Mutant[] =>
  TYPES.filter(({ fits }) => !fits.includes(slot.kind)).map(({ what, value }) =>
    mutant("of the wrong type", slot, what, "refused", value),
  );

/** Fields that may be null, but not in the shipped dataset, where something else relies on them. */
const NEEDED = [
  "occupations[].inDemandSource",
  "occupations[].employment",
  "occupations[].mean",
  "occupations[].p10",
  "occupations[].p25",
  "occupations[].median",
  "occupations[].p75",
  "occupations[].p90",
  "occupations[].locationQuotient",
  "sources[].pay",
  "problem",
  "program",
  "task",
];

/** The flag of a figure that is there may be null. */
function mayBeNull(slot: Slot): boolean {
  const row = around(slot);
  if (slot.field.endsWith("Flag") || slot.field.endsWith(".flag")) {
    return Object.values(Object(row)).every((value) => value !== null || slot.value === value);
  }
  if (slot.field.endsWith("inDemandSource")) return Object(row).inDemand?.length === 0;
  // Tasks of no official code are the source's own.
  if (slot.field.endsWith("dayToDay.occupation")) return slot.value === null;
  return slot.nullable && !NEEDED.includes(slot.field);
}

const ofNull = (slot: Slot): Mutant[] => [
  mutant("null", slot, "null", mayBeNull(slot) ? "inert" : "refused", null),
];

const extraKeys = (slot: Slot): Mutant[] =>
  slot.kind === "object"
    ? ["extra", "__proto__", "\u202e"].map((key) =>
        mutant("with a field more", slot, `${JSON.stringify(key)} in it`, "refused", {
          ...Object(slot.value),
          ...Object.fromEntries([[key, 1]]),
        }),
      )
    : [];

/** Numbers that may be zero, below it, or not whole; all others may not. */
const MAY_BE_ZERO = /Thousands$|Pct$|employment$|locationQuotient$|tile\.(?:row|column)$/;
const MAY_BE_NEGATIVE = /[cC]hange(?:Thousands|Pct)$/;
const MAY_BE_FRACTIONAL = /Thousands$|Pct$|locationQuotient$|hourlyMedian$|allItems$/;

const numbers = (slot: Slot): Mutant[] => {
  if (slot.kind !== "number") return [];
  const { field } = slot;
  const said = (what: string, value: Json, fine = false) =>
    mutant("numbers", slot, what, fine ? "inert" : "refused", value);
  return [
    said("zero", 0, MAY_BE_ZERO.test(field)),
    said("below zero", -1, MAY_BE_NEGATIVE.test(field)),
    said("far below zero", -1e15),
    said("far too large", 1e15),
    said("larger than any number", 1e300),
    said("not a whole number", 1.5, MAY_BE_FRACTIONAL.test(field)),
    said("NaN", "NaN"),
    said("infinity", "Infinity"),
    said("with a comma", "1,000"),
    said("an amount with its currency", "$70,000"),
  ];
};

/** How many of the texts a field is tried with; another field is tried with others. */
const TRIED = 3;

/** Some of the named texts, each field its own. */
function someOf(texts: Readonly<Record<string, string>>, { file, field }: Slot): [string, string][] {
  const entries = Object.entries(texts);
  const first = Math.floor(randomFor(`${field} of ${file}`)() * entries.length);
  return [...entries, ...entries].slice(first, first + Math.min(TRIED, entries.length));
}

const texts = (slot: Slot): Mutant[] => {
  if (slot.kind !== "text") return [];
  return [
    ...someOf(INERT_TEXTS, slot).map(([what, value]) =>
      mutant("texts that mean no harm", slot, what, isBound(slot) ? "refused" : "inert", value),
    ),
    ...someOf(REFUSED_TEXTS, slot).map(([what, value]) =>
      mutant("texts that nobody means", slot, what, "refused", value),
    ),
  ];
};

const codes = (slot: Slot): Mutant[] => {
  if (!["code", "url", "date", "choice"].includes(slot.kind)) return [];
  const tried = [
    ...someOf(REFUSED_CODES, slot),
    ...(slot.kind === "url" ? Object.entries(REFUSED_ADDRESSES) : []),
  ];
  return tried.map(([what, value]) => mutant("codes", slot, what, "refused", value));
};

/** What is defined where it stands: another name for it, that nothing refers to, is as good. */
const DEFINED_HERE = [
  "code",
  "python",
  "pyodide",
  "formerly[]",
  "skills[].formerly[]",
  "occupations[].onet",
  "task.id",
  "rounds[].occupations[].group[]",
];

function mayBeUnknown({ field, path, value, file }: Slot): boolean {
  // A round after the first may have codes of an older classification.
  if (field === "rounds[].occupations[].soc") return path[1] !== 0;
  if (field.endsWith("group[]")) return getIn(CONTENTS.get(file), [...path.slice(0, -2), "soc"]) !== value;
  return DEFINED_HERE.includes(field);
}

const dangling = (slot: Slot): Mutant[] => {
  const { kind, value } = slot;
  if (kind !== "code" || typeof value !== "string") return [];
  // Of the right form, but of nothing in the dataset.
  const [letters, others] = [value.replace(/[a-z]/g, "q"), value.replace(/[A-Z0-9]/g, "9")];
  const unknown = /^[a-z]/.test(value) || others === value ? letters : others;
  return [mutant("of something unknown", slot, unknown, mayBeUnknown(slot) ? "inert" : "refused", unknown)];
};

const MAY_BE_EMPTY = [
  "credits",
  "formerly",
  "learning[].after",
  "method",
  "occupation.alternatives",
  "occupation.evidence",
  "parities",
  "skills[].exactCase",
  "skills[].formerly",
  "titles",
];

/** Lists that may be empty, as those that are; that of a skill's other spellings where none of them is said to be a word too. */
function mayBeEmpty(slot: Slot): boolean {
  if (Array.isArray(slot.value) && slot.value.length === 0) return true;
  if (slot.field === "skills[].aliases") return !Object.hasOwn(Object(around(slot)), "exactCase");
  return MAY_BE_EMPTY.includes(slot.field);
}

const lists = (slot: Slot): Mutant[] => {
  if (slot.kind !== "list" || !Array.isArray(slot.value)) return [];
  const [first] = slot.value;
  return [
    // A list of skills in demand may be empty where no skill is in it alone, which is not to be told from here.
    ...(slot.field === "occupations[].inDemand"
      ? []
      : [mutant("lists", slot, "empty", mayBeEmpty(slot) ? "inert" : "refused", [])]),
    ...(first === undefined
      ? []
      : [mutant("lists", slot, "the first twice", "refused", [...slot.value, first])]),
  ];
};

/** Every kind of harm done to every field of the schemas, each at one place of the dataset. */
export const FIELD_MUTANTS: readonly Mutant[] = SLOTS.flatMap((slot) =>
  [missing, wrongType, ofNull, extraKeys, numbers, texts, codes, dangling, lists].flatMap((spoil) =>
    spoil(slot),
  ),
);
