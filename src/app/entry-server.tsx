import { catalogue } from "virtual:catalogue";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import type { Catalogue } from "#data/catalogue.ts";
import { subsetsUpTo } from "#domain/compare-list.ts";
import { MAX_MAPPED } from "#domain/map-list.ts";
import { paths } from "#paths";
import { createExplorerStore } from "#store/explorer-store.ts";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { metaOf } from "./page-meta.ts";
import { routes } from "./routes.tsx";
import { siteMeta } from "./site-meta.ts";
import { startChoices } from "./start-choices.ts";

export interface RenderedPage {
  path: string;
  status: number;
  html: string;
  title: string;
  description: string;
}

/** Comparisons with a page of their own, at the most; any other is rendered in the browser. */
const MAX_COMPARE_PAGES = 100;

/** Maps of a difference with a page of their own, at the most. */
const MAX_PAIR_MAPS = 50;

/** Ordered pairs of roles with a page of their own, at the most; any other is rendered in the browser. */
const MAX_TRANSITION_PAGES = 100;

/**
 * Every address that is prerendered. Comparisons are those in catalogue order, the smallest first, and so are
 * the pairs of maps.
 */
export function staticPages({
  roles,
  skills,
  problem,
}: Pick<Catalogue, "roles" | "skills" | "problem"> = catalogue): string[] {
  const slugs = roles.map((role) => role.slug);
  return [
    paths.explore.build(),
    ...slugs.map(paths.role.build),
    paths.compareStart.build(),
    ...subsetsUpTo(slugs, MAX_COMPARE_PAGES).map(paths.compare.build),
    paths.map.build([]),
    ...slugs.map((slug) => paths.map.build([slug])),
    ...subsetsUpTo(slugs, MAX_PAIR_MAPS)
      .filter((subset) => subset.length <= MAX_MAPPED)
      .map(paths.map.build),
    paths.skills.build(),
    ...skills.map(({ id }) => paths.skill.build(id)),
    paths.mySkills.build(),
    paths.summary.build(),
    ...slugs.map(paths.plan.build),
    paths.transitions.build(),
    ...slugs
      .flatMap((from) => slugs.filter((to) => to !== from).map((to) => paths.transition.build(from, to)))
      .slice(0, MAX_TRANSITION_PAGES),
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
  return { path, status: context.statusCode, html, ...metaOf(matches, siteMeta) };
}
