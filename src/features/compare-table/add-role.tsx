import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Field } from "#ui/field.tsx";

/** Adds one of the remaining roles as the last column. */
export function AddRole() {
  const { catalogue, role } = useCatalogue();
  const picks = useExplorer((state) => state.picks);
  const togglePick = useExplorer((state) => state.togglePick);
  const announce = useAnnounce();
  return (
    <Field label="Add a role" hideLabel="always">
      {(id) => (
        <select
          id={id}
          value=""
          onChange={(event) => {
            const slug = event.currentTarget.value;
            if (slug === "") return;
            togglePick(slug);
            announce(`${role(slug).name} added to the comparison`);
          }}
        >
          <option value="">Add a role</option>
          {catalogue.roles
            .filter((entry) => !picks.includes(entry.slug))
            .map((entry) => (
              <option key={entry.slug} value={entry.slug}>
                {entry.name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
