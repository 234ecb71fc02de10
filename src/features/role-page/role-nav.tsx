import { useEffect, useRef } from "react";
import { NavLink } from "react-router";
import type { Carried } from "#domain/choices.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./role-nav.module.css";

/**
 * All roles in their fixed order; on small screens only the current one shows its name.
 * @param to the page of a role that it leads to: the role's own, unless another is named.
 */
export function RoleNav({
  current,
  label = "Roles",
  to = roleAddress,
}: {
  current: string;
  label?: string;
  to?: (slug: string, carried: Carried) => string;
}) {
  const { catalogue } = useCatalogue();
  const carried = useCarried();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[data-role="${current}"]`);
    // Only sideways: the page itself must not move.
    if (list.current && link) {
      list.current.scrollLeft = link.offsetLeft - (list.current.clientWidth - link.clientWidth) / 2;
    }
  }, [current]);
  return (
    <nav className={styles.roles} aria-label={label}>
      <ul className="page" ref={list}>
        {catalogue.roles.map((role) => (
          <li key={role.slug} data-hue={role.hue} data-role={role.slug}>
            <NavLink to={to(role.slug, carried)}>
              <CodeTag code={role.code} hue={role.hue} underline={role.slug !== current} />
              <span className={role.slug === current ? "" : "vh-narrow"}>{role.shortName}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
