import { memo, type ReactNode, useDeferredValue } from "react";
import { Link } from "react-router";
import type { CompareView } from "#domain/choices.ts";
import { groupMatrix, type MatrixRow, type Spread, skillMatrix } from "#domain/compare.ts";
import { countWord, plural } from "#domain/format.ts";
import type { Usage } from "#domain/usage.ts";
import { skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { Switch } from "#ui/field.tsx";
import type { Compared } from "./compared.ts";
import { GridTable } from "./grid-table.tsx";
import styles from "./matrix.module.css";
import { USAGE_WORDS } from "./usage-words.ts";

function Cell({ usage, hue }: { usage: Usage; hue: number }) {
  return (
    <span className={styles.cell} data-usage={usage} data-hue={hue}>
      <span className="vh">{USAGE_WORDS[usage]}</span>
    </span>
  );
}

/** Makes the button by which the reader says that they know a skill. */
type Know = (skill: { id: string; name: string }) => ReactNode;

function Rows({
  title,
  rows,
  compared,
  know,
}: {
  title: string;
  rows: readonly MatrixRow[];
  compared: readonly Compared[];
  know: Know;
}) {
  const carried = useCarried();
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={compared.length + 1}>
          {title} <span>{rows.length}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.skill}>
          {/* read out before every cell: the name alone */}
          <th scope="row" aria-label={row.name}>
            <span className={styles.skill}>
              <Link to={skillAddress(row.skill, carried)}>{row.name}</Link>
              {know({ id: row.skill, name: row.name })}
            </span>
          </th>
          {compared.map(({ role }, index) => (
            <td key={role.slug}>
              <Cell usage={row.usage[index] ?? "none"} hue={role.hue} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** What the marks mean, and the two switches. */
export function MatrixControls() {
  const { catalogue, asksForMore } = useCatalogue();
  const view = useExplorer((state) => state.view);
  const setView = useExplorer((state) => state.setView);
  return (
    <div className={styles.controls}>
      <ul className={styles.legend} aria-label="Key">
        <li>
          <span className={styles.cell} data-usage="essential" /> essential
        </li>
        {asksForMore && (
          <li>
            <span className={styles.cell} data-usage="also" /> also asked for
          </li>
        )}
        <li>
          <span className={styles.cell} data-usage="none" /> not listed
        </li>
      </ul>
      <span className="needs-script">
        <Switch
          label="Only differences"
          checked={view.differences}
          onChange={(differences) => setView({ differences })}
        />
      </span>
      {asksForMore && (
        <span className="needs-script">
          <Switch
            label={`Include skills only ${catalogue.site.words.register.name} lists`}
            checked={view.also}
            onChange={(also) => setView({ also })}
          />
        </span>
      )}
    </div>
  );
}

interface MatrixProps {
  compared: readonly Compared[];
  know: Know;
}

/** Which role uses which skill: in all, in some, in one only. The switches answer before the rows follow. */
export function Matrix(props: MatrixProps) {
  return <MatrixRows {...props} view={useDeferredValue(useExplorer((state) => state.view))} />;
}

const MatrixRows = memo(function MatrixRows({ compared, know, view }: MatrixProps & { view: CompareView }) {
  const { catalogue } = useCatalogue();
  const rows = skillMatrix(
    compared.map(({ role }) => role),
    catalogue.skills,
  );
  const groups = groupMatrix(rows, view);
  const shown = groups.all.length + groups.some.length + groups.one.length;
  const titles: Record<Spread, string> = {
    all: compared.length === 2 ? "In both" : `In all ${countWord(compared.length)}`,
    some: "In some",
    one: "In one only",
  };
  const spreads: readonly Spread[] = compared.length === 2 ? ["all", "one"] : ["all", "some", "one"];
  return (
    <>
      <p className={styles.count} role="status">
        Showing {shown} of {plural(rows.length, "skill")}
        {view.also ? "" : `, those ${catalogue.site.words.source} names for at least one of these roles`}
        {view.differences ? ", only where the roles differ" : ""}.
      </p>
      <GridTable compared={compared} className={styles.matrix ?? ""} caption="Skills of the compared roles">
        {spreads
          .filter((spread) => groups[spread].length > 0)
          .map((spread) => (
            <Rows key={spread} title={titles[spread]} rows={groups[spread]} compared={compared} know={know} />
          ))}
      </GridTable>
      {shown === 0 && <p className={styles.none}>The roles do not differ in the skills shown.</p>}
    </>
  );
});
