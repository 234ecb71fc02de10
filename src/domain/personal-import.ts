import type { Choices } from "./choices.ts";
import { keepKnown, MAX_COMPARED } from "./compare-list.ts";
import { editedFile, withMoreEdits } from "./edits.ts";
import type { Personal } from "./known.ts";
import type { WeekHours } from "./pay-units.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything the reader keeps, whatever themes there are. */
export interface Everything<Theme extends string = string> extends Personal, Pick<Choices, "picks"> {
  theme: Theme;
  /** The id of a place; null for the nation. */
  home: string | null;
  /** By the slug of the role. */
  hours: Readonly<Record<string, WeekHours>>;
}

/** What stands there when nobody chose, so that a file may choose. */
export const NOT_CHOSEN = { theme: "system", home: null } as const;

/** How a file is taken over: added to what is there, or in its place. */
export type ImportMode = "add" | "replace";

/** What a file says, as far as this dataset can hold it, and what of it is not in the dataset. */
export interface FittedFile<Theme extends string> {
  file: Partial<Everything<Theme>>;
  /** Kept and not shown: they may come back. */
  unseen: { skills: readonly string[]; roles: readonly string[] };
  /** Left out: the address, which holds them, has no word for them. */
  unusable: { picks: readonly string[]; home: string | null };
}

const outside = (ids: readonly string[], names: ReadonlySet<string>): string[] => [
  ...new Set(ids.filter((id) => !names.has(id))),
];

/** What of `file` is in the dataset. A comparison and a place cannot be what is not, all else can. */
export function fitToDataset<Theme extends string>(
  file: Partial<Everything<Theme>>,
  { skills, roles, places, nation }: Omit<Vocabulary, "mostPay">,
): FittedFile<Theme> {
  const { picks, home, ...others } = file;
  const { known = {}, done = [], shortlist = [], hours = {}, edits = {} } = others;
  const edited = Object.keys(edits).map((path) => editedFile(path).slug);
  const place = home === nation ? null : home;
  const isPlace = place !== undefined && (place === null || places.has(place));
  return {
    file: {
      ...others,
      ...(picks && { picks: keepKnown(picks, roles).slugs }),
      ...(isPlace && { home: place }),
    },
    unseen: {
      skills: outside([...Object.keys(known), ...done], skills),
      roles: outside([...shortlist, ...Object.keys(hours), ...edited], roles),
    },
    unusable: { picks: outside(picks ?? [], roles), home: isPlace ? null : (place ?? null) },
  };
}

const union = (mine: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...mine, ...more]),
];

/** The levels of both; where both have one, the higher. */
function higher(mine: Personal["known"], more: Personal["known"]): Personal["known"] {
  const raised = Object.entries(more).filter(
    ([skill, level]) => !Object.hasOwn(mine, skill) || level === "comfortable",
  );
  return { ...mine, ...Object.fromEntries(raised) };
}

/**
 * What the reader keeps once a file is taken over. Added: nothing of theirs is removed, lowered or overruled,
 * a comparison that is full takes no more roles, and code for which there is no room is left out. In its place:
 * what the file says holds, and what it says nothing of stays.
 */
export function takenOver<Theme extends string>(
  mine: Everything<Theme>,
  file: Partial<Everything<Theme>>,
  mode: ImportMode,
): Everything<Theme> {
  if (mode === "replace") return { ...mine, ...file };
  return {
    theme: mine.theme === NOT_CHOSEN.theme ? (file.theme ?? mine.theme) : mine.theme,
    home: mine.home === NOT_CHOSEN.home ? (file.home ?? mine.home) : mine.home,
    hours: { ...file.hours, ...mine.hours },
    known: higher(mine.known, file.known ?? {}),
    done: union(mine.done, file.done ?? []),
    shortlist: union(mine.shortlist, file.shortlist ?? []),
    tasks: union(mine.tasks, file.tasks ?? []),
    edits: withMoreEdits(mine.edits, file.edits ?? {}),
    picks: union(mine.picks, file.picks ?? []).slice(0, Math.max(MAX_COMPARED, mine.picks.length)),
  };
}
