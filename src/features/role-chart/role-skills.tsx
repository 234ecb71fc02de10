import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./role-row.module.css";

/** A skill by name: marked where the filter has it ticked, underlined where the reader knows it. */
function Skill({ id, ticked, known }: { id: string; ticked: boolean; known: boolean }) {
  const { skillName } = useCatalogue();
  const name = ticked ? <mark>{skillName(id)}</mark> : skillName(id);
  if (!known) return name;
  return (
    <span className={styles.known}>
      {name}
      <span className="vh"> (you know it)</span>
    </span>
  );
}

/**
 * The essential skills of a role, and of those also asked for what the filter has ticked.
 * @param matched ids of the ticked skills that it uses.
 */
export function RoleSkills({ role, matched }: { role: RoleSummary; matched: readonly string[] }) {
  const { catalogue } = useCatalogue();
  const known = useKnown();
  const shown = role.essential.filter((id) => id !== catalogue.site.everywhere || matched.includes(id));
  const also = matched.filter((id) => !role.essential.includes(id));
  return (
    <>
      <ul className={styles.skills} aria-label="Essential skills">
        {shown.map((id) => (
          <li key={id}>
            <Skill id={id} ticked={matched.includes(id)} known={known.has(id)} />
          </li>
        ))}
      </ul>
      {also.length > 0 && (
        <p className={styles.also}>
          Also asked for:{" "}
          {also.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Skill id={id} ticked known={known.has(id)} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
