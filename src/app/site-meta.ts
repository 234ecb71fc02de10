import { catalogue } from "virtual:catalogue";
import type { PageMeta } from "./page-meta.ts";

/** For what has no title of its own: an address without a page, or a page that failed. */
export const siteMeta: PageMeta = {
  title: `Page not available | ${catalogue.site.name}`,
  description: catalogue.site.description,
  indexed: false,
};
