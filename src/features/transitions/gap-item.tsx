import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RoleSkill } from "#data/catalogue.ts";
import { skillAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./gap-lists.module.css";

/** Makes the button by which the reader says that they know a skill. */
export type Know = (skill: RoleSkill) => ReactNode;

/**
 * One skill of a gap.
 * @param notes what has to be said of how the sources name it.
 * @param brief without its meaning, for what is already there.
 */
export function GapItem({
  skill,
  notes,
  know,
  brief = false,
}: {
  skill: RoleSkill;
  notes: readonly string[];
  know: Know;
  brief?: boolean;
}) {
  const carried = useCarried();
  return (
    <li className={styles.skill} data-item={skill.id}>
      <div>
        <Link to={skillAddress(skill.id, carried)} className={styles.name}>
          {skill.name}
        </Link>
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
