import { catalogue } from "virtual:catalogue";
import type { PageMeta } from "./page-meta.ts";

/** For pages that have no title of their own, such as an error. */
export const siteMeta: PageMeta = {
  title: catalogue.site.name,
  description: catalogue.site.description,
};
