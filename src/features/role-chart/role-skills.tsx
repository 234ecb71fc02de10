import type { RoleSummary } from "#data/catalogue.ts";
import { matchedSkills } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./role-row.module.css";

/** A skill by name: marked where the filter has it ticked, underlined where the reader knows it. */
function Skill({ id, ticked }: { id: string; ticked: boolean }) {
  const { skillName } = useCatalogue();
  const known = useKnown().has(id);
  const name = ticked ? <mark>{skillName(id)}</mark> : skillName(id);
  if (!known) return name;
  return (
    <span className={styles.known}>
      {name}
      <span className="vh"> (you know it)</span>
    </span>
  );
}

/** The essential skills of a role, and of those also asked for what the filter has ticked. */
export function RoleSkills({ role }: { role: RoleSummary }) {
  const { catalogue } = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const matched = matchedSkills(role, filter);
  const shown = role.essential.filter((id) => id !== catalogue.site.everywhere || matched.includes(id));
  const also = matched.filter((id) => !role.essential.includes(id));
  return (
    <>
      <ul className={styles.skills} aria-label="Essential skills">
        {shown.map((id) => (
          <li key={id}>
            <Skill id={id} ticked={matched.includes(id)} />
          </li>
        ))}
      </ul>
      {also.length > 0 && (
        <p className={styles.also}>
          Also asked for:{" "}
          {also.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Skill id={id} ticked />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
