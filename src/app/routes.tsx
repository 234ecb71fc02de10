import type { RouteObject } from "react-router";
import { paths } from "#paths";
import { BareErrorPage, ErrorPage } from "./error-page.tsx";
import { RootLayout } from "./root-layout.tsx";

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
          { path: paths.explore.pattern, lazy: () => import("#pages/explore.tsx") },
          { path: paths.role.pattern, lazy: () => import("#pages/role.tsx") },
          { path: paths.compareStart.pattern, lazy: () => import("#pages/compare-start.tsx") },
          { path: paths.compare.pattern, lazy: () => import("#pages/compare.tsx") },
          { path: paths.map.pattern, lazy: () => import("#pages/map.tsx") },
          { path: paths.skills.pattern, lazy: () => import("#pages/skills.tsx") },
          { path: paths.skill.pattern, lazy: () => import("#pages/skill.tsx") },
          { path: paths.mySkills.pattern, lazy: () => import("#pages/my-skills.tsx") },
          { path: paths.summary.pattern, lazy: () => import("#pages/summary.tsx") },
          { path: paths.plan.pattern, lazy: () => import("#pages/plan.tsx") },
          { path: paths.transitions.pattern, lazy: () => import("#pages/transitions.tsx") },
          { path: paths.transition.pattern, lazy: () => import("#pages/transition.tsx") },
          { path: paths.oneProblem.pattern, lazy: () => import("#pages/one-problem.tsx") },
          { path: paths.sources.pattern, lazy: () => import("#pages/sources.tsx") },
          { path: paths.notFound.pattern, lazy: () => import("#pages/not-found.tsx") },
        ],
      },
    ],
  },
];
