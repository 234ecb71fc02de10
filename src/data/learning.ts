import type { Citation, CodeLine } from "./catalogue.ts";
import type { Learning, Skill, Source } from "./schema.ts";

/** A skill to learn first, and why. */
export interface Prerequisite {
  skill: string;
  reason: string;
}

/** A skill as something to learn: what comes before it, where to learn it, how to show it. */
export type Lesson = Pick<Learning, "resource" | "proof"> &
  Pick<Skill, "id" | "name" | "meaning" | "site"> & { after: readonly Prerequisite[] };

/** Where a sample shows a skill. */
export interface SampleLine {
  /** The role whose sample it is. */
  slug: string;
  file: string;
  title: string;
  line: number;
  /** The line itself, highlighted. */
  code: CodeLine;
}

/** Why a role needs a skill, in the words of its source. */
export type Need =
  /** @property note what has to be said of how the source names it */
  | { kind: "essential"; source: Citation; note: string | null }
  /** @property technologies the official code's own wording, e.g. "Amazon Web Services AWS" */
  | { kind: "also"; source: Citation; onet: string; title: string; technologies: readonly string[] };

/** What a skill's own page shows; one file a skill, loaded when it is asked for. */
export interface SkillDetail extends Lesson {
  group: string;
  core: boolean;
  aliases: readonly string[];
  /** The roles that need it, in their fixed order, with the evidence. */
  needs: readonly { slug: string; need: Need }[];
  /** Skills that come after it. */
  before: readonly Prerequisite[];
  /** null when no role of the dataset has code to show. */
  samples: readonly SampleLine[] | null;
  /** Every source the page quotes. */
  sources: readonly Source[];
}

/** What the way to a role needs; one file a role, loaded when it is asked for. */
export interface PlanDetail {
  slug: string;
  /** Every skill the role lists, and whatever comes before them, directly or not. */
  lessons: Readonly<Record<string, Lesson>>;
  /** Why the role needs a skill; only those it lists. */
  needs: Readonly<Record<string, Need>>;
  /** Where the role's own samples show a skill; only those they use. */
  samples: Readonly<Record<string, readonly SampleLine[]>>;
  /** Every source the page quotes. */
  sources: readonly Source[];
}
