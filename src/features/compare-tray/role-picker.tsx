import type { RoleSummary } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useFoundRoles } from "#store/use-found-roles.ts";
import { CodeTag } from "#ui/code-tag.tsx";
import { Checkbox } from "#ui/field.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import { SearchedList } from "#ui/searched-list.tsx";
import styles from "./role-picker.module.css";
import { usePick } from "./use-pick.ts";

function PickerRow({ role }: { role: RoleSummary }) {
  const { catalogue, format, rangeAxis } = useCatalogue();
  const { picked, blocked, toggle } = usePick(role);
  const axis = { ...rangeAxis, label: format.short };
  return (
    <label className={styles.row} data-hue={role.hue}>
      <Checkbox
        className="needs-script"
        checked={picked}
        aria-disabled={blocked || undefined}
        onChange={toggle}
      />
      <span className={styles.name}>
        {role.name} <CodeTag code={role.code} hue={role.hue} />
      </span>
      <Plot axis={axis} stackLabels label={`${format.range(role.pay)} a year, ${catalogue.site.rangeLabel}`}>
        <RangeBar axis={axis} from={role.pay.from} to={role.pay.to} thickness={14} />
      </Plot>
    </label>
  );
}

/** The boxes of many roles, to be searched and read page by page. */
function ManyRows() {
  const { catalogue, format } = useCatalogue();
  const list = useFoundRoles(catalogue.roles);
  return (
    <SearchedList search="Find a role" label="roles" count={format.count} {...list}>
      {list.shown.items.map((role) => (
        <PickerRow key={role.slug} role={role} />
      ))}
    </SearchedList>
  );
}

/** Every role as a box to tick, on the ruler so that picking is comparing already. */
export function RolePicker() {
  const { catalogue, format, rangeAxis } = useCatalogue();
  const axis = { ...rangeAxis, label: format.short };
  return (
    <fieldset className={styles.picker}>
      <legend className="vh">Roles to compare</legend>
      <div className={styles.axis}>
        <p>
          {capital(catalogue.site.rangeLabel)}s, {catalogue.region}, {catalogue.currency} a year
        </p>
        <Tape axis={axis} />
      </div>
      {catalogue.roles.length > SIDE_BY_SIDE ? (
        <ManyRows />
      ) : (
        catalogue.roles.map((role) => <PickerRow key={role.slug} role={role} />)
      )}
    </fieldset>
  );
}
