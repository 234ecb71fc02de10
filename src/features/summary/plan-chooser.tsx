import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./plan-part.module.css";

/** Whose plan is on the page. */
export function PlanChooser({
  role,
  onChoose,
}: {
  /** null while there is none. */
  role: RoleSummary | null;
  onChoose: (slug: string) => void;
}) {
  const { catalogue } = useCatalogue();
  const carried = useCarried();
  return (
    <div className={`${styles.chooser} needs-script`}>
      <Field label="Learning plan for">
        {(id) => (
          <select
            id={id}
            value={role?.slug ?? ""}
            onChange={({ currentTarget }) => currentTarget.value !== "" && onChoose(currentTarget.value)}
          >
            {!role && <option value="">Choose a role</option>}
            {catalogue.roles.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {role && (
        <Link to={carryTo(paths.plan.build(role.slug), carried)}>
          Learning plan for {role.name}, with reasons and weekend proofs
        </Link>
      )}
    </div>
  );
}
