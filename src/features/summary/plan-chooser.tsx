import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Field } from "#ui/field.tsx";
import { PlanFinder } from "./plan-finder.tsx";
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
  const { roles } = useCatalogue().catalogue;
  const carried = useCarried();
  return (
    <div className={`${styles.chooser} needs-script`}>
      {roles.length > SIDE_BY_SIDE ? (
        <Disclosure summary={role ? "Choose another role" : "Choose a role"}>
          <PlanFinder onChoose={onChoose} />
        </Disclosure>
      ) : (
        <Field label="Learning plan for">
          {(id) => (
            <select
              id={id}
              value={role?.slug ?? ""}
              onChange={({ currentTarget }) => currentTarget.value !== "" && onChoose(currentTarget.value)}
            >
              {!role && <option value="">Choose a role</option>}
              {roles.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {role && (
        <Link to={carryTo(paths.plan.build(role.slug), carried)}>
          Learning plan for {role.name}, with reasons and weekend proofs
        </Link>
      )}
    </div>
  );
}
