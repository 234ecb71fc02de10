import { memo, useDeferredValue } from "react";
import { Link, matchPath, NavLink, useLocation } from "react-router";
import { useShallow } from "zustand/react/shallow";
import type { Choices } from "#domain/choices.ts";
import { addressOf, compareAddress, partsOf, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import styles from "./masthead.module.css";
import { ThemeButton } from "./theme-button.tsx";

/** Links to every part of the site that keep `choices`. */
const Links = memo(function Links({ choices }: { choices: Choices }) {
  const { catalogue, hasMap } = useCatalogue();
  const { picks } = choices;
  const explore = addressOf(paths.explore.build(), choices);
  // The link leads to the map of the picked role: the map of any other is the same page of the site.
  const { pathname } = useLocation();
  const onMap = partsOf(pathname).includes("map");
  const onTransition =
    matchPath(paths.transition.pattern, pathname) || pathname === paths.transitions.build();
  return (
    <>
      <Link className={styles.brand} to={explore}>
        <svg viewBox="0 0 34 18" aria-hidden="true">
          <rect width="34" height="18" />
          <path d="M5 11v7M11 8v10M17 11v7M23 8v10M29 11v7" />
        </svg>
        <span>{catalogue.site.name}</span>
      </Link>
      <nav aria-label="Main">
        <NavLink to={explore} end>
          Explore
        </NavLink>
        <NavLink to={compareAddress(choices)}>
          Compare
          {picks.length > 0 && (
            <>
              {" "}
              <span className={styles.number}>
                {picks.length}
                <span className="vh"> {picks.length === 1 ? "role" : "roles"} picked</span>
              </span>
            </>
          )}
        </NavLink>
        {hasMap && (
          <Link
            to={addressOf(paths.map.build(picks.slice(0, 1)), choices)}
            aria-current={onMap ? "page" : undefined}
          >
            Map
          </Link>
        )}
        <NavLink to={addressOf(paths.skills.build(), choices)}>Skills</NavLink>
        <Link
          to={addressOf(paths.transitions.build(), choices)}
          aria-current={onTransition ? "page" : undefined}
        >
          Transitions
        </Link>
        {catalogue.problem !== null && (
          <NavLink to={addressOf(paths.oneProblem.build(), choices)}>Code</NavLink>
        )}
        <NavLink className={styles.sources ?? ""} to={addressOf(paths.sources.build(), choices)}>
          Sources
        </NavLink>
      </nav>
      <NavLink className={styles.mine ?? ""} to={addressOf(paths.mySkills.build(), choices)}>
        My skills
      </NavLink>
    </>
  );
});

/** Brand, main navigation and theme. Links keep what the reader chose. */
export function Masthead() {
  // What a change is made with answers first; where the links lead can wait for it.
  const choices = useDeferredValue(
    useExplorer(
      useShallow(({ filter, sort, page, view, measure, picks, pay }) => ({
        ...{ filter, sort, page, view, measure, picks, pay },
      })),
    ),
  );
  return (
    <header className={styles.mast}>
      <div className={`page ${styles.inner}`}>
        <Links choices={choices} />
        <ThemeButton />
      </div>
    </header>
  );
}
