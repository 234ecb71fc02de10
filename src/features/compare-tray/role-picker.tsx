import { MAX_COMPARED } from "#domain/compare-list.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Checkbox } from "#ui/field.tsx";
import { Plot, RangeBar } from "#ui/ruler/plot.tsx";
import { Tape } from "#ui/ruler/tape.tsx";
import styles from "./role-picker.module.css";

/** Every role as a box to tick, on the ruler so that picking is comparing already. */
export function RolePicker() {
  const { catalogue, format, rangeAxis } = useCatalogue();
  const picks = useExplorer((state) => state.picks);
  const togglePick = useExplorer((state) => state.togglePick);
  const axis = { ...rangeAxis, label: format.short };
  return (
    <fieldset className={styles.picker}>
      <legend className="vh">Roles to compare</legend>
      <div className={styles.axis}>
        <Tape axis={axis} />
      </div>
      {catalogue.roles.map((role) => {
        const picked = picks.includes(role.slug);
        return (
          <label key={role.slug} className={styles.row} data-hue={role.hue}>
            <Checkbox
              className="needs-script"
              checked={picked}
              disabled={!picked && picks.length >= MAX_COMPARED}
              onChange={() => togglePick(role.slug)}
            />
            <span className={styles.name}>
              {role.name} <CodeTag code={role.code} hue={role.hue} />
            </span>
            <Plot
              axis={axis}
              stackLabels
              label={`${format.range(role.pay)} a year, ${catalogue.site.rangeLabel}`}
            >
              <RangeBar axis={axis} from={role.pay.from} to={role.pay.to} thickness={14} />
            </Plot>
          </label>
        );
      })}
    </fieldset>
  );
}
