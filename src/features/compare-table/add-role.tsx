import { type SyntheticEvent, useState } from "react";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./add-role.module.css";
import { EditSheet } from "./edit-sheet.tsx";

/** Adds a role as the last column; among many it is found by name. */
export function AddRole() {
  const { roles } = useCatalogue().catalogue;
  return roles.length > SIDE_BY_SIDE ? <FindRole /> : <ChooseRole />;
}

function FindRole() {
  const [open, setOpen] = useState(false);
  return (
    <div className={`${styles.form} needs-script`}>
      <Button onClick={() => setOpen(true)}>Add a role…</Button>
      {open && <EditSheet onClose={() => setOpen(false)} />}
    </div>
  );
}

/** One of the remaining roles. A button decides: stepping through a list must not. */
function ChooseRole() {
  const { catalogue, role } = useCatalogue();
  const picks = useExplorer((state) => state.picks);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  const [chosen, setChosen] = useState("");
  const rest = catalogue.roles.filter((entry) => !picks.includes(entry.slug));
  const add = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen === "") return;
    togglePick(chosen);
    setChosen("");
    announce(`${role(chosen).name} added to the comparison`);
  };
  return (
    <form className={`${styles.form} needs-script`} onSubmit={add}>
      <Field label="Add a role" hideLabel="always">
        {(id) => (
          <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">Add a role…</option>
            {rest.map((entry) => (
              <option key={entry.slug} value={entry.slug}>
                {entry.shortName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" unavailable={chosen === ""}>
        Add
      </Button>
    </form>
  );
}
