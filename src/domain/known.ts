import type { Edits } from "./edits.ts";

/** How well the reader knows a skill, the lower level first. */
export const LEVELS = ["used", "comfortable"] as const;
export type Level = (typeof LEVELS)[number];
/** The higher level first: that is what a reader would name first. */
export const LEVELS_DOWN: readonly Level[] = LEVELS.toReversed();

/**
 * What the reader told of themselves, and what they did here. Ids that are not in the dataset are kept: they may
 * come back.
 */
export interface Personal {
  /** Levels by the id of the skill. */
  known: Readonly<Record<string, Level>>;
  /** Ids of skills whose weekend proof is done. */
  done: readonly string[];
  /** Slugs of the roles the reader keeps an eye on, in the order they were chosen. */
  shortlist: readonly string[];
  /** Ids of the “Your turn” tasks that are done. */
  tasks: readonly string[];
  /** By path below data/samples; what equals the original is not among them. */
  edits: Edits;
}

export const NOTHING_TOLD: Personal = { known: {}, done: [], shortlist: [], tasks: [], edits: {} };

/** Skills the reader knows, with the level. */
export type Known = ReadonlyMap<string, Level>;

/** What the reader knows: what they said, and what they proved, which counts as used unless they said more. */
export function knownSkills({ known, done }: Pick<Personal, "known" | "done">): Known {
  return new Map([...done.map((id) => [id, "used"] as const), ...Object.entries(known)]);
}

/** How well the reader knows one skill, as `knownSkills` says it; undefined where they do not. */
export function levelOf({ known, done }: Pick<Personal, "known" | "done">, skill: string): Level | undefined {
  if (Object.hasOwn(known, skill)) return known[skill];
  return done.includes(skill) ? "used" : undefined;
}

/** `personal` with the skill at `level`; with null it is known no more, and its proof not done. */
export function withLevel(personal: Personal, skill: string, level: Level | null): Personal {
  const { [skill]: _, ...others } = personal.known;
  return level === null
    ? { ...personal, known: others, done: personal.done.filter((id) => id !== skill) }
    : { ...personal, known: { ...personal.known, [skill]: level } };
}

/** What the reader had told of a skill before they took it back. */
export interface TakenBack {
  /** null when only a proof had shown it. */
  level: Level | null;
  done: boolean;
}

/** What `personal` says of a skill, to be remembered while it is taken back. */
export function toldOf({ known, done }: Personal, skill: string): TakenBack {
  return { level: (Object.hasOwn(known, skill) && known[skill]) || null, done: done.includes(skill) };
}

/** `personal` with the skill as it was before it was taken back. */
export function withToldAgain(personal: Personal, skill: string, { level, done }: TakenBack): Personal {
  return withProof(level === null ? personal : withLevel(personal, skill, level), skill, done);
}

/** `personal` without those of `skills` that are still at `level` and not proved: all that adding them made. */
export function withoutSkills(personal: Personal, skills: readonly string[], level: Level): Personal {
  const gone = skills.filter((id) => personal.known[id] === level && !personal.done.includes(id));
  return gone.reduce((rest, id) => withLevel(rest, id, null), personal);
}

/** `personal` with those of `skills` that were not known yet at `level`; what was known keeps its level. */
export function withSkills(personal: Personal, skills: readonly string[], level: Level): Personal {
  const before = knownSkills(personal);
  const added = skills.filter((id) => !before.has(id)).map((id) => [id, level] as const);
  return { ...personal, known: { ...personal.known, ...Object.fromEntries(added) } };
}

/** `personal` with the weekend proof of `skill` done, or not done. */
export function withProof(personal: Personal, skill: string, done: boolean): Personal {
  const others = personal.done.filter((id) => id !== skill);
  return { ...personal, done: done ? [...others, skill] : others };
}

/** `personal` with the task done, or not done. */
export function withTask(personal: Personal, id: string, done: boolean): Personal {
  const others = personal.tasks.filter((other) => other !== id);
  return { ...personal, tasks: done ? [...others, id] : others };
}

/** `personal` with `text` as the reader's version of the file at `path`; with null there is none. */
export function withEdit(personal: Personal, path: string, text: string | null): Personal {
  const { [path]: _, ...others } = personal.edits;
  return { ...personal, edits: text === null ? others : { ...personal.edits, [path]: text } };
}

/** `personal` with the role on the shortlist, or taken off it. */
export function toggleShortlist(personal: Personal, slug: string): Personal {
  const { shortlist } = personal;
  return {
    ...personal,
    shortlist: shortlist.includes(slug) ? shortlist.filter((other) => other !== slug) : [...shortlist, slug],
  };
}
