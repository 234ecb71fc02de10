import type { ReactNode } from "react";
import { Link } from "react-router";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import type { ChosenRoles } from "./chosen-roles.ts";
import styles from "./summary.module.css";

/** The roles the reader keeps an eye on, or that they keep an eye on none. */
export function ShortlistPart({
  roles,
  chosen,
  by,
  mySkills,
}: ChosenRoles & {
  /** The way to the page on which roles are put on it. */
  mySkills: ReactNode;
}) {
  const { count } = useCatalogue().format;
  const carried = useCarried();
  if (by !== "shortlist") {
    return (
      <p>
        No role is on the shortlist: press “Shortlist” beside one under {mySkills}.{" "}
        {by === "comparison" && "What follows is about the roles picked for comparison."}
      </p>
    );
  }
  return (
    <>
      <ol className={styles.roles}>
        {roles.map(({ slug, name, purpose, code, hue }) => (
          <li key={slug}>
            <CodeTag code={code} hue={hue} />
            <span>
              <Link to={roleAddress(slug, carried)}>{name}</Link> {purpose}
            </span>
          </li>
        ))}
      </ol>
      {chosen > roles.length && (
        <p>
          These are the first {count(roles.length)} of {count(chosen)} roles on the shortlist: this page is
          about them.
        </p>
      )}
    </>
  );
}
