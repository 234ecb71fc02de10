import { useEffect, useRef } from "react";
import { NavLink } from "react-router";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./role-nav.module.css";

/** All roles in their fixed order; on small screens only the current one shows its name. */
export function RoleNav({ current }: { current: string }) {
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
    <nav className={styles.roles} aria-label="Roles">
      <ul className="page" ref={list}>
        {catalogue.roles.map((role) => (
          <li key={role.slug} data-hue={role.hue} data-role={role.slug}>
            <NavLink to={roleAddress(role.slug, carried)}>
              <CodeTag code={role.code} hue={role.hue} underline={role.slug !== current} />
              <span className={role.slug === current ? "" : "vh-narrow"}>{role.shortName}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
