import type { SyntheticEvent } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./add-role.module.css";

/** Adds one of the remaining roles as the last column. A button decides: stepping through a list must not. */
export function AddRole() {
  const { catalogue, role } = useCatalogue();
  const picks = useExplorer((state) => state.picks);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const rest = catalogue.roles.filter((entry) => !picks.includes(entry.slug));
  const add = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const slug = String(new FormData(event.currentTarget).get("role"));
    togglePick(slug);
    announce(`${role(slug).name} added to the comparison`);
  };
  return (
    <form className={styles.form} onSubmit={add}>
      <Field label="Add a role" hideLabel="always">
        {(id) => (
          <select id={id} name="role">
            {rest.map((entry) => (
              <option key={entry.slug} value={entry.slug}>
                {entry.shortName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit">Add</Button>
    </form>
  );
}
