import { plural } from "#domain/format.ts";
import { knownSkills } from "#domain/known.ts";
import { type Everything, NOT_CHOSEN } from "#domain/personal-import.ts";

/** What is kept, counted, one part each; none when nothing is. */
export function keptParts({ theme, home, hours, known, done, shortlist, picks }: Everything): string[] {
  const counted = (count: number, words: string) => (count > 0 ? [words] : []);
  const skills = knownSkills({ known, done }).size;
  const weeks = Object.keys(hours).length;
  return [
    ...counted(skills, plural(skills, "skill")),
    ...counted(done.length, plural(done.length, "weekend proof")),
    ...counted(shortlist.length, `${plural(shortlist.length, "role")} on the shortlist`),
    ...counted(picks.length, `${picks.length} in the comparison`),
    ...counted(weeks, `the hours of ${plural(weeks, "role")}`),
    ...(home === NOT_CHOSEN.home ? [] : ["a place"]),
    ...(theme === NOT_CHOSEN.theme ? [] : ["the theme"]),
  ];
}
