import { catalogue } from "virtual:catalogue";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import type { Catalogue } from "#data/catalogue.ts";
import { subsetsUpTo } from "#domain/compare-list.ts";
import { hasMap, MAX_MAPPED } from "#domain/map-list.ts";
import { paths } from "#paths";
import { createExplorerStore } from "#store/explorer-store.ts";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { metaOf, type PageMeta } from "./page-meta.ts";
import { routes } from "./routes.tsx";
import { siteMeta } from "./site-meta.ts";
import { startChoices } from "./start-choices.ts";

export interface RenderedPage extends PageMeta {
  path: string;
  /** The name of its module below `src/pages`. */
  module: string;
  status: number;
  html: string;
}

/**
 * Of what puts roles together, and of maps, so many of each kind have a page of their own at the most: there are
 * more of them than roles, or they are far larger. Any other is rendered in the browser.
 */
const MAX_PAGES_OF_A_KIND = 100;

/** Ordered pairs of roles in the catalogue's order, the first ones; no more are made than are returned. */
function firstPairs(slugs: readonly string[], limit: number): [from: string, to: string][] {
  const pairs: [string, string][] = [];
  for (const from of slugs) {
    for (const to of slugs) {
      if (pairs.length === limit) return pairs;
      if (to !== from) pairs.push([from, to]);
    }
  }
  return pairs;
}

/**
 * Every address that is prerendered: whatever is of one role or one skill, and of the rest the first hundred of
 * each kind, in the catalogue's order, the smallest sets of roles first.
 */
export function staticPages({
  roles,
  skills,
  problem,
  places,
}: Pick<Catalogue, "roles" | "skills" | "problem" | "places"> = catalogue): string[] {
  const slugs = roles.map((role) => role.slug);
  const differences = subsetsUpTo(slugs, MAX_PAGES_OF_A_KIND).filter(({ length }) => length <= MAX_MAPPED);
  const maps = [[], ...slugs.slice(0, MAX_PAGES_OF_A_KIND).map((slug) => [slug]), ...differences];
  return [
    paths.explore.build(),
    ...slugs.map(paths.role.build),
    paths.compareStart.build(),
    ...subsetsUpTo(slugs, MAX_PAGES_OF_A_KIND).map(paths.compare.build),
    ...(hasMap(places) ? maps.map(paths.map.build) : []),
    paths.skills.build(),
    ...skills.map(({ id }) => paths.skill.build(id)),
    paths.mySkills.build(),
    paths.summary.build(),
    ...slugs.map(paths.plan.build),
    paths.transitions.build(),
    ...firstPairs(slugs, MAX_PAGES_OF_A_KIND).map(([from, to]) => paths.transition.build(from, to)),
    ...(problem === null ? [] : [paths.oneProblem.build()]),
    paths.sources.build(),
  ];
}

/** The page that answers any address without one. */
export const notFoundPath = paths.notFound.build();

/** Renders one address to HTML, in a store and router of its own. @throws when the address redirects. */
export async function render(path: string): Promise<RenderedPage> {
  const basename = import.meta.env.BASE_URL;
  const handler = createStaticHandler(routes, { basename });
  const url = new URL(basename + path.slice(1), "http://localhost");
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`${path} redirects to ${context.headers.get("Location")}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(
    <StrictMode>
      <ExplorerProvider store={createExplorerStore(startChoices(path))}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </ExplorerProvider>
    </StrictMode>,
  );
  const matches = context.matches.map(({ route }) => ({
    handle: route.handle,
    loaderData: context.loaderData[route.id],
  }));
  const module = context.matches.at(-1)?.route.id ?? "";
  return { path, module, status: context.statusCode, html, ...metaOf(matches, siteMeta) };
}
