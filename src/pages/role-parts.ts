import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { RoleCode } from "#data/code.ts";
import { capital, plural } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { everywhereWords } from "#domain/need-words.ts";
import type { Missing } from "#domain/official-pay.ts";
import type { PayView } from "#domain/pay-view.ts";
import { someNames } from "#domain/some-names.ts";
import type { CatalogueView } from "#store/use-catalogue.tsx";

/** Whether a role has any code to show. */
export function hasCode({ program, task, samples }: RoleCode): boolean {
  return program !== null || task !== null || samples.length > 0;
}

/** Where the list comes from, and which other roles have the same one. */
export function alsoNote(detail: RoleDetail, { catalogue: { site }, format, role }: CatalogueView): string {
  const { onet, title, sharedWith, sharedCount } = detail.occupation;
  const { name, mark } = site.words.register;
  if (detail.alsoSource === null)
    return `This dataset records no skills that ${name} marks ${mark} for ${onet}, ${title}.`;
  if (detail.also.length === 0)
    return `${capital(name)} marks nothing beyond the essential skills for ${onet}, ${title}.`;
  const others = someNames(
    sharedWith.map((slug) => role(slug).shortName),
    format,
    sharedCount,
  );
  const same =
    sharedCount > 0 ? ` ${others} ${sharedCount === 1 ? "stands" : "stand"} on the same list.` : "";
  const count = plural(detail.also.length, "skill");
  return `${count} that ${name} marks ${mark} for ${onet}, ${title}, beyond the essential ones.${same}`;
}

/** The sections of the page, in order, by their ids; false for what the dataset does not have. */
export function partsOf(
  { detail, code }: { detail: RoleDetail; code: RoleCode },
  { asksForMore }: Pick<CatalogueView, "asksForMore">,
) {
  return {
    pay: "What it pays",
    own: "Where you would stand",
    day: "Day to day",
    skills: "Essential skills",
    also: asksForMore && "Also asked for",
    code: hasCode(code) && "A taste of the work",
    outlook: detail.outlook.length > 0 && "Outlook",
    disagree: "Sources that disagree",
    occupation: "The official occupation behind it",
    neighbours: "Neighbouring roles",
    titles: detail.titles.length > 0 && "Also advertised as",
    sources: "Sources",
  } as const;
}

/** What the marks of the chart are, and whose figures; that there are none where there are none. */
export function payNote({ place, source, settings }: PayView, missing: Missing | null, word: string): string {
  const figures = `${place.name}, ${source.period}`;
  const bar = `Bar: ${word}’s range.`;
  if (missing !== null) return `${bar} Official percentiles, ${figures}: none.`;
  return `${bar} Box and whisker: official percentiles, ${figures}.${settings.mean ? " Diamond: the mean." : ""}`;
}

/** Who names the essential skills, and what stands beside each. */
export function skillsNote(
  { essential }: Pick<RoleSummary, "essential">,
  { catalogue: { roles, site }, asksForMore, format, skillName }: CatalogueView,
): string {
  const named = `Named by ${site.words.source}${everywhereWords(site, skillName, essential)}.`;
  if (roles.length > SIDE_BY_SIDE) {
    return `${named} Beside a skill stands how many of the ${format.count(roles.length)} roles list it; its name opens its page.`;
  }
  const outlined = asksForMore
    ? ", filled where it is essential and outlined where it is also asked for"
    : "";
  return `${named} The strip shows which roles use a skill${outlined}; a name opens its page.`;
}
