const BASE = import.meta.env.BASE_URL;

/**
 * The address of a page as the app knows it: without the folder the site is served from, and without a
 * trailing slash. It starts with one slash: with two, what is written into it would name another host.
 * @param base starts and ends with a slash.
 */
export function withoutBase(pathname: string, base: string = BASE): string {
  const inner = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return inner.replace(/^[/\\]+/, "/").replace(/(?<=.)\/$/, "");
}
