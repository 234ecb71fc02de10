/** Where the page's HTML names the stylesheets of all pages; written by the build. */
const NAMES = 'meta[name="page-styles"]';

/** The address of a page's stylesheet; null when it has none, as in development, where styles come with scripts. */
function addressOf(page: string): string | null {
  const all = document.querySelector<HTMLMetaElement>(NAMES)?.content.split(" ") ?? [];
  return all.find((address) => address.includes(`/${page}.page-`)) ?? null;
}

const loading = new Map<string, Promise<void>>();

function load(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      // The next visit asks again.
      loading.delete(href);
      link.remove();
      reject(new Error("The page’s styles could not be loaded."));
    });
    document.head.append(link);
  });
}

/**
 * Loads the styles of a page ahead of the page; those of a prerendered page are there already.
 * @param page the name of its module below `src/pages`.
 * @throws when they do not arrive.
 */
export async function loadPageStyles(page: string): Promise<void> {
  if (import.meta.env.SSR || typeof document === "undefined") return;
  const href = addressOf(page);
  if (href === null) return;
  const known = loading.get(href);
  if (known) return known;
  if (document.querySelector(`style[data-href="${href}"]`)) return;
  const loaded = load(href);
  loading.set(href, loaded);
  await loaded;
}
