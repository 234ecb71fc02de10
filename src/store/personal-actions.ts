import { type NotKept, whyNotKept } from "#domain/edits.ts";
import {
  knownSkills,
  type Level,
  type Personal,
  type TakenBack,
  toggleShortlist,
  toldOf,
  withEdit,
  withLevel,
  withoutSkills,
  withProof,
  withSkills,
  withTask,
  withToldAgain,
} from "#domain/known.ts";

/** What the reader told of themselves and did here. */
export interface PersonalState extends Personal {
  /** What was told of skills that were taken back, by id; until the page is left. */
  takenBack: Readonly<Record<string, TakenBack>>;
}

export interface PersonalActions {
  /** @param level null for a skill that is not known. */
  setLevel(skill: string, level: Level | null): void;
  /** Takes a skill back, or makes it what it was before that; used it, when it never was anything. */
  toggleKnown(skill: string): void;
  /** Skills that were not known yet become known at `level`; what was known keeps its level. */
  addSkills(skills: readonly string[], level: Level): void;
  /** Takes back what `addSkills` made, but for skills that were told more of since. */
  removeSkills(skills: readonly string[], level: Level): void;
  setProof(skill: string, done: boolean): void;
  toggleShortlist(slug: string): void;
  setTask(id: string, done: boolean): void;
  /**
   * @param text the reader's version of the file at `path`; null for one that equals the original.
   * @returns why it is not kept, and then the version that was kept before still is; null when it is kept.
   */
  setEdit(path: string, text: string | null): NotKept | null;
}

/** What the reader told and did, and nothing else that `state` may have. */
export function personalIn({ known, done, shortlist, tasks, edits }: Personal): Personal {
  return { known, done, shortlist, tasks, edits };
}

/** The part of the store's actions by which the reader tells of themselves, or works. None is in the address. */
export function personalActions(
  set: (change: Partial<PersonalState>) => void,
  get: () => PersonalState,
): PersonalActions {
  const tell = (change: (personal: Personal) => Personal) => set(change(personalIn(get())));
  /** What was remembered of a skill, which is from here on told, not remembered; undefined for none. */
  const recall = (skill: string): TakenBack | undefined => {
    const { takenBack } = get();
    if (!Object.hasOwn(takenBack, skill)) return undefined;
    const { [skill]: before, ...others } = takenBack;
    set({ takenBack: others });
    return before;
  };
  const takeBack = (skill: string) => {
    set({ takenBack: { ...get().takenBack, [skill]: toldOf(get(), skill) } });
    tell((told) => withLevel(told, skill, null));
  };
  const setLevel = (skill: string, level: Level | null) => {
    if (level === null) return takeBack(skill);
    // Arrow keys pass "not yet" on their way: a proof that was done is done again.
    const done = recall(skill)?.done || get().done.includes(skill);
    tell((told) => withToldAgain(told, skill, { level, done }));
  };
  return {
    setLevel,
    toggleKnown: (skill) => {
      if (knownSkills(get()).has(skill)) return takeBack(skill);
      const before = recall(skill) ?? { level: "used", done: false };
      tell((told) => withToldAgain(told, skill, before));
    },
    addSkills: (skills, level) => tell((told) => withSkills(told, skills, level)),
    removeSkills: (skills, level) => tell((told) => withoutSkills(told, skills, level)),
    setProof: (skill, done) => tell((told) => withProof(told, skill, done)),
    toggleShortlist: (slug) => tell((told) => toggleShortlist(told, slug)),
    setTask: (id, done) => tell((told) => withTask(told, id, done)),
    setEdit: (path, text) => {
      const problem = text === null ? null : whyNotKept(get().edits, path, text);
      if (problem === null) tell((told) => withEdit(told, path, text));
      return problem;
    },
  };
}
