import { PlainError } from "./plain-error.ts";

/**
 * Where the built site will lie, as `SITE_URL` says it: the scheme and the host, to which the folder is added.
 * @param base the folder, which starts and ends with a slash.
 * @returns an absolute address that ends with a slash; null when nothing is said.
 * @throws PlainError when it is no such address.
 */
export function siteUrl(said: string | undefined, base: string): string | null {
  if (said === undefined || said.trim() === "") return null;
  const url = URL.canParse(said.trim()) ? new URL(said.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new PlainError(
      `SITE_URL is ${JSON.stringify(said)}, and should be a scheme and a host, such as https://careers.example. A folder goes into BASE_PATH.`,
    );
  }
  return url.origin + base;
}

/** What the build says where it cannot know the address. */
export const NO_SITE_URL =
  "SITE_URL is not set: no canonical links, breadcrumbs, share images and sitemap, which need the site’s address.";

/** The absolute address of a page. @param path as the app knows it, e.g. `/roles/x`. */
export function pageUrl(site: string, path: string): string {
  return new URL(path.slice(1), site).href;
}
