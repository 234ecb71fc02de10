import { useEffect, useRef, useState } from "react";
import { Link, NavLink } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import type { Carried } from "#domain/choices.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { Button } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import { Sheet } from "#ui/sheet.tsx";
import styles from "./role-nav.module.css";

type To = (slug: string, carried: Carried) => string;

/** The choice among many roles: a link to each that is found. */
function AllRoles({ to, onClose }: { to: To; onClose: () => void }) {
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const list = useFoundRoles(catalogue.roles);
  return (
    <Sheet title="Choose a role" done="Close" look="window" status="" onClose={onClose}>
      <SearchedList search="Find a role" label="roles" count={format.count} {...list}>
        <ul className={styles.found}>
          {list.shown.items.map((role) => (
            <li key={role.slug}>
              <Link to={to(role.slug, carried)} onClick={onClose}>
                <CodeTag code={role.code} hue={role.hue} />
                {role.name}
              </Link>
            </li>
          ))}
        </ul>
      </SearchedList>
    </Sheet>
  );
}

/** The role with the one before and the one after it, where all of them would be too many. */
function Neighbours({ current, to }: { current: string; to: To }) {
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const [choosing, setChoosing] = useState(false);
  const { roles } = catalogue;
  const at = roles.findIndex(({ slug }) => slug === current);
  const items: [string, RoleSummary | undefined][] = [
    ["Previous: ", roles[at - 1]],
    ["", roles[at]],
    ["Next: ", roles[at + 1]],
  ];
  return (
    <div className={`page ${styles.row}`}>
      <ul>
        {items.map(([place, role]) =>
          role ? (
            <li key={role.slug} data-hue={role.hue}>
              <NavLink to={to(role.slug, carried)}>
                <span className="vh">{place}</span>
                <CodeTag code={role.code} hue={role.hue} underline={role.slug !== current} />
                <span className={role.slug === current ? "" : "vh-narrow"}>{role.shortName}</span>
              </NavLink>
            </li>
          ) : null,
        )}
      </ul>
      <Button look="link" className="needs-script" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
        All {format.count(roles.length)} roles
      </Button>
      {choosing && <AllRoles to={to} onClose={() => setChoosing(false)} />}
    </div>
  );
}

/** All roles in their fixed order; on small screens only the current one shows its name. */
function Everyone({ current, to }: { current: string; to: To }) {
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
  );
}

/**
 * The way from role to role: to all of them, or of many to the neighbours and to a choice of all.
 * @param to the page of a role that it leads to: the role's own, unless another is named.
 */
export function RoleNav({
  current,
  label = "Roles",
  to = roleAddress,
}: {
  current: string;
  label?: string;
  to?: To;
}) {
  const { catalogue } = useCatalogue();
  const many = catalogue.roles.length > SIDE_BY_SIDE;
  return (
    <nav className={styles.roles} aria-label={label}>
      {many ? <Neighbours current={current} to={to} /> : <Everyone current={current} to={to} />}
    </nav>
  );
}
