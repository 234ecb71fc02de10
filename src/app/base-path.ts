const BASE = import.meta.env.BASE_URL;

/**
 * The address of a page as the app knows it: without the folder the site is served from, and without a
 * trailing slash. `base` starts and ends with a slash.
 */
export function withoutBase(pathname: string, base: string = BASE): string {
  const inner = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return inner.length > 1 ? inner.replace(/\/$/, "") : "/";
}
