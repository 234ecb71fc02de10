import { catalogue } from "virtual:catalogue";
import { type Choices, NO_CHOICES } from "#domain/choices.ts";
import { parseCompareList } from "#domain/compare-list.ts";
import { type ParamProblem, readSearch, type Vocabulary } from "#domain/search-params.ts";
import { compareListOf, partsOf } from "#paths";

const vocabulary: Vocabulary = {
  skills: new Set(catalogue.skills.map((skill) => skill.id)),
  roles: new Set(catalogue.roles.map((role) => role.slug)),
};

/** The roles a comparison's path names; none for other pages. A junk list keeps what is known of it. */
function picksOf(pathname: string): Pick<Choices, "picks"> | undefined {
  const list = compareListOf(pathname);
  return list === null ? undefined : { picks: parseCompareList(list, vocabulary.roles).slugs };
}

/** The choices a page is prerendered with: what its path says, without any query. */
export function startChoices(pathname: string): Choices {
  return { ...NO_CHOICES, ...picksOf(pathname) };
}

/**
 * Reads a whole address over `current`: what the page's address does not carry stays as it was, so that
 * filters survive a look at a role.
 */
export function readAddress(
  { pathname, search }: { pathname: string; search: string },
  current: Choices,
): { choices: Choices; problems: ParamProblem[] } {
  const parts = partsOf(pathname);
  const { choices, problems } = readSearch(search, vocabulary, parts);
  return {
    choices: {
      filter: parts.includes("filter") ? choices.filter : current.filter,
      sort: parts.includes("filter") ? choices.sort : current.sort,
      view: parts.includes("view") ? choices.view : current.view,
      picks: picksOf(pathname)?.picks ?? choices.picks,
    },
    problems,
  };
}
