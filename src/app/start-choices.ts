import { catalogue } from "virtual:catalogue";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { type CompareList, parseCompareList } from "#domain/compare-list.ts";
import { payLimits } from "#domain/pay-limits.ts";
import { listOfToday } from "#domain/renames.ts";
import { namesPlace, type ParamProblem, readSearch } from "#domain/search-params.ts";
import type { Vocabulary } from "#domain/vocabulary.ts";
import { compareListOf, partsOf } from "#paths";

const vocabulary: Vocabulary = {
  skills: new Set(catalogue.skills.map((skill) => skill.id)),
  roles: new Set(catalogue.roles.map((role) => role.slug)),
  places: new Set(catalogue.places.map((place) => place.id)),
  nation: catalogue.places[0]?.id ?? "",
  mostPay: payLimits(catalogue.roles).most,
  renamed: catalogue.renamed,
};

/** The roles a comparison's path names; null for other pages. A junk list keeps what is known of it. */
function comparedIn(pathname: string): CompareList | null {
  const list = compareListOf(pathname);
  if (list === null) return null;
  return parseCompareList(listOfToday(catalogue.renamed.roles, list), vocabulary.roles);
}

/** The choices a page is prerendered with: what its path says, without any query. */
export function startChoices(pathname: string): Choices {
  return { ...NO_CHOICES, picks: comparedIn(pathname)?.slugs ?? NO_CHOICES.picks };
}

/**
 * Reads a whole address over `current`: what the page's address does not carry stays as it was, so that
 * filters survive a look at a role.
 * @param home the place to show when the address names none; null for the nation.
 */
export function readAddress(
  { pathname, search }: { pathname: string; search: string },
  current: Choices,
  home: string | null,
): { choices: Choices; problems: ParamProblem[]; adopted: boolean } {
  const parts = partsOf(pathname);
  const { choices, problems } = readSearch(search, vocabulary, parts);
  const compared = comparedIn(pathname);
  // A place that has left the dataset since the last visit is nobody's mistake: the nation is shown.
  const known = home !== null && home !== vocabulary.nation && vocabulary.places.has(home);
  const place = known && !namesPlace(search) ? home : null;
  return {
    choices: {
      filter: parts.includes("filter") ? choices.filter : current.filter,
      sort: parts.includes("filter") ? choices.sort : current.sort,
      page: parts.includes("filter") ? choices.page : current.page,
      view: parts.includes("view") ? choices.view : current.view,
      picks: compared?.slugs ?? choices.picks,
      pay: place === null ? choices.pay : { ...choices.pay, place },
      measure: parts.includes("map") ? choices.measure : current.measure,
    },
    problems,
    // An address with a mistake is not written: that would mend it, and take away what says so.
    adopted: place !== null && problems.length === 0 && (compared === null || compared.problems.length === 0),
  };
}
