import { plural } from "#domain/format.ts";
import { knownSkills } from "#domain/known.ts";
import { type Everything, NOT_CHOSEN } from "#domain/personal-import.ts";
import type { Vocabulary } from "#domain/vocabulary.ts";

/** `2 skills (and 1 not in this dataset)`; nothing for no ids. */
function held(ids: readonly string[], dataset: ReadonlySet<string>, one: string, many?: string): string[] {
  if (ids.length === 0) return [];
  const inside = ids.filter((id) => dataset.has(id)).length;
  const outside = ids.length - inside;
  if (inside === 0) return [`${plural(outside, one, many)} not in this dataset`];
  const beside = outside > 0 ? ` (and ${outside} not in this dataset)` : "";
  return [`${plural(inside, one, many)}${beside}`];
}

/** What is kept, counted, one part each, apart from what is not in the dataset; none when nothing is. */
export function keptParts(
  { theme, home, hours, known, done, shortlist, picks, tasks, edits }: Everything,
  { skills, roles }: Pick<Vocabulary, "skills" | "roles">,
): string[] {
  const counted = (count: number, words: string) => (count > 0 ? [words] : []);
  const weeks = Object.keys(hours).length;
  const files = Object.keys(edits).length;
  return [
    ...held([...knownSkills({ known, done }).keys()], skills, "skill"),
    ...held(done, skills, "weekend proof"),
    ...held(shortlist, roles, "role on the shortlist", "roles on the shortlist"),
    ...counted(picks.length, `${picks.length} in the comparison`),
    ...counted(weeks, `the hours of ${plural(weeks, "role")}`),
    ...counted(tasks.length, plural(tasks.length, "task done", "tasks done")),
    ...counted(files, `edited code in ${plural(files, "file")}`),
    ...(home === NOT_CHOSEN.home ? [] : ["a place"]),
    ...(theme === NOT_CHOSEN.theme ? [] : ["the theme"]),
  ];
}
