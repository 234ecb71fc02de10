/** Beyond about so many characters search engines and tabs cut a title off. */
export const MAX_TITLE = 70;

/**
 * A title that ends with the name of the site.
 * @param wordings of the same, the fullest first.
 * @returns the first that is not too long; the fullest where all of them are.
 */
export function pageTitle(site: string, ...wordings: [string, ...string[]]): string {
  const titled = (wording: string) => `${wording} | ${site}`;
  const fitting = wordings.find((wording) => titled(wording).length <= MAX_TITLE);
  return titled(fitting ?? wordings[0]);
}
