import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleSkill } from "#data/catalogue.ts";
import { skillAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import row from "#ui/item-row.module.css";

/** Makes the button by which the reader says that they know a skill. */
export type Know = (skill: RoleSkill) => ReactNode;

/**
 * One skill of a gap.
 * @param notes what has to be said of how the sources name it.
 * @param brief without its meaning, for what is already there.
 * @param uncounted the reader knows it, and it counts as to add all the same.
 */
export function GapItem({
  skill,
  notes,
  know,
  brief = false,
  uncounted = false,
}: {
  skill: RoleSkill;
  notes: readonly string[];
  know: Know;
  brief?: boolean;
  uncounted?: boolean;
}) {
  const carried = useCarried();
  return (
    <li className={row.row} data-item={skill.id}>
      <div>
        <Link to={skillAddress(skill.id, carried)} className={row.name}>
          {skill.name}
        </Link>
        {uncounted && <span className={row.aside}> known, not counted here</span>}
        {(!brief || notes.length > 0) && (
          <p>
            {[brief ? [] : `${skill.meaning}.`, notes].flat().join(" ")}
            {!brief && skill.site && (
              <>
                {" "}
                <a href={skill.site} rel="noreferrer">
                  Official site <span className="vh">of {skill.name}</span>
                </a>
              </>
            )}
          </p>
        )}
      </div>
      {know(skill)}
    </li>
  );
}
