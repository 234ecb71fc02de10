import { catalogue } from "virtual:catalogue";
import { loadRole } from "virtual:details";
import type { RenderedPage } from "#app/entry-server.tsx";
import { shareKey } from "#app/share-drawing.ts";
import { listedIn } from "#domain/compare-list.ts";
import { paths } from "#paths";
import { fittedDescription, headTags, type ShareImage } from "./head-tags.ts";
import { pageUrl } from "./site-url.ts";
import { breadcrumbData, occupationData, type StructuredData, structuredDataTag } from "./structured-data.ts";

/** Part of the server's build: what a page says of itself to search engines and where it is shared. */

/** What is known of the site as a whole. */
export interface FoundSite {
  /** Its address, with a slash at the end; null where it is not known. */
  site: string | null;
  /** Pictures by the roles they show, as `shareKey` names them. */
  images: Readonly<Record<string, ShareImage>>;
}

export interface PageHead {
  /** At most as long as search engines show it. */
  description: string;
  /** Tags for the head. */
  tags: string[];
  /** Elements for the end of the body: what no reader waits for. */
  end: string[];
  /** The absolute address under which search engines may list the page; null where they may not, or it is not known. */
  listed: string | null;
}

const { site: words, roles } = catalogue;
const roleAt = new Map(roles.map((role) => [paths.role.build(role.slug), role]));
const planOf = new Map(roles.map((role) => [paths.plan.build(role.slug), role]));
const skillAt = new Map(catalogue.skills.map((skill) => [paths.skill.build(skill.id), skill]));
const slugs = new Set(roles.map(({ slug }) => slug));

/** Pages of roles, by the names of their modules: their addresses name the roles. */
const OF_ROLES = new Set(["role", "plan", "map", "compare", "transition"]);

/** Where a page of a module is reached from, beside the start of the site. */
const ABOVE: Readonly<Record<string, { name: string; path: string }>> = {
  compare: { name: "Compare", path: paths.compareStart.build() },
  skill: { name: "Skills", path: paths.skills.build() },
  transition: { name: "Transitions", path: paths.transitions.build() },
};

/** The picture of the one or two roles that a page is of, where there is one. */
function imageOf(module: string, address: string, { site, images }: FoundSite) {
  if (site === null || !OF_ROLES.has(module)) return null;
  const named = address
    .split("/")
    .flatMap(listedIn)
    .filter((part) => slugs.has(part));
  const image = images[shareKey(named)];
  return image ? { ...image, url: `${site}${image.file}` } : null;
}

function trailOf({ module, title }: RenderedPage, address: string) {
  const role = planOf.get(address);
  const above = role ? { name: role.name, path: paths.role.build(role.slug) } : ABOVE[module];
  const name = (roleAt.get(address) ?? skillAt.get(address))?.name ?? title.replace(` | ${words.name}`, "");
  const start = { name: words.name, path: paths.explore.build() };
  return address === start.path ? [] : [start, ...(above ? [above] : []), { name, path: address }];
}

async function dataOf(page: RenderedPage, address: string, site: string | null): Promise<StructuredData[]> {
  const role = roleAt.get(address);
  const url = site === null ? null : pageUrl(site, address);
  const trail = site === null ? [] : trailOf(page, address);
  return [
    ...(role ? [occupationData(role, await loadRole(role.slug), catalogue, url)] : []),
    ...(site !== null && trail.length > 0
      ? [breadcrumbData(trail.map(({ name, path }) => ({ name, address: pageUrl(site, path) })))]
      : []),
  ];
}

/** What the page at hand says of itself. Reads the detail of a role's page. */
export async function pageHead(page: RenderedPage, found: FoundSite): Promise<PageHead> {
  const { title, path, module, indexed = true, address = path } = page;
  const description = fittedDescription(page.description, words.description);
  const canonical = found.site === null ? null : pageUrl(found.site, address);
  const image = imageOf(module, address, found);
  const data = indexed ? await dataOf(page, address, found.site) : [];
  return {
    description,
    tags: headTags({ title, description, indexed, site: words.name, canonical, image }),
    end: data.map(structuredDataTag),
    listed: indexed && address === path ? canonical : null,
  };
}
