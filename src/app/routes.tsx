import type { RouteObject } from "react-router";
import { paths } from "#paths";
import { BareErrorPage, ErrorPage } from "./error-page.tsx";
import { loadPageStyles } from "./page-styles.ts";
import { loadingPage } from "./release.ts";
import { RootLayout } from "./root-layout.tsx";

/**
 * A page that is loaded when it is visited.
 * @param module the name of its module below `src/pages`, by which the build finds its files.
 */
function page<Module extends object>(
  module: string,
  { pattern }: { pattern: string },
  load: () => Promise<Module>,
) {
  const lazy = () => loadingPage(async () => (await Promise.all([load(), loadPageStyles(module)]))[0]);
  return { id: module, path: pattern, lazy };
}

/** The one route table: the browser, the prerenderer and the tests mount this. */
export const routes: RouteObject[] = [
  {
    element: <RootLayout />,
    // Only for what fails in the layout itself; a page's own failure stays inside it.
    errorElement: <BareErrorPage />,
    children: [
      {
        // Errors are shown inside the layout, so that the way home is always there.
        errorElement: <ErrorPage />,
        children: [
          page("explore", paths.explore, () => import("#pages/explore.tsx")),
          page("role", paths.role, () => import("#pages/role.tsx")),
          page("compare-start", paths.compareStart, () => import("#pages/compare-start.tsx")),
          page("compare", paths.compare, () => import("#pages/compare.tsx")),
          page("map", paths.map, () => import("#pages/map.tsx")),
          page("skills", paths.skills, () => import("#pages/skills.tsx")),
          page("skill", paths.skill, () => import("#pages/skill.tsx")),
          page("my-skills", paths.mySkills, () => import("#pages/my-skills.tsx")),
          page("summary", paths.summary, () => import("#pages/summary.tsx")),
          page("plan", paths.plan, () => import("#pages/plan.tsx")),
          page("transitions", paths.transitions, () => import("#pages/transitions.tsx")),
          page("transition", paths.transition, () => import("#pages/transition.tsx")),
          page("one-problem", paths.oneProblem, () => import("#pages/one-problem.tsx")),
          page("sources", paths.sources, () => import("#pages/sources.tsx")),
          page("not-found", paths.notFound, () => import("#pages/not-found.tsx")),
        ],
      },
    ],
  },
];
