import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./map-chooser.module.css";
import { measuresOf } from "./map-view.ts";
import { MEASURE_NAMES } from "./measure-words.ts";
import { RoleButton } from "./role-button.tsx";
import { useGoToMap } from "./use-map-address.ts";

/** The choice of a role, or of none where `none` says what that is called. */
function RoleField({
  label,
  none,
  role,
  roles,
  onPick,
}: {
  label: string;
  none?: string;
  role: RoleSummary | undefined;
  roles: readonly RoleSummary[];
  /** @param slug empty for no role. */
  onPick: (slug: string) => void;
}) {
  if (roles.length > SIDE_BY_SIDE) return <RoleButton {...{ label, none, role, roles, onPick }} />;
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={role?.slug ?? ""} onChange={(event) => onPick(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {roles.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What of the roles the map shows. */
function MeasureField() {
  const { catalogue } = useCatalogue();
  const measure = useExplorer((state) => state.measure);
  const setMeasure = useExplorer((state) => state.setMeasure);
  const announce = useAnnounce();
  const measures = measuresOf(catalogue);
  return (
    <Field label="Measure">
      {(id) => (
        <select
          id={id}
          value={measure}
          onChange={(event) => {
            const next = measures.find((key) => key === event.currentTarget.value);
            if (!next) return;
            setMeasure(next);
            announce(`Map: ${MEASURE_NAMES[next]}`);
          }}
        >
          {measures.map((key) => (
            <option key={key} value={key}>
              {MEASURE_NAMES[key]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Which role the map shows, which other one is subtracted from it, and what of them. */
export function MapChooser({ roles }: { roles: readonly RoleSummary[] }) {
  const { catalogue, role: roleOf } = useCatalogue();
  const go = useGoToMap();
  const announce = useAnnounce();
  const [first, second] = roles;
  const show = (slugs: readonly string[]) => {
    go(slugs);
    announce(`Map: ${slugs.map((slug) => roleOf(slug).name).join(" minus ")}`);
  };
  /** The other role changes sides when it is asked for twice. */
  const chooseFirst = (slug: string) =>
    show([slug, ...(second ? [second.slug === slug ? (first?.slug ?? slug) : second.slug] : [])]);
  return (
    <fieldset className={`${styles.chooser} needs-script`}>
      <legend className="vh">What the map shows</legend>
      <RoleField label="Role" role={first} roles={catalogue.roles} onPick={chooseFirst} />
      <RoleField
        label="Minus"
        none="No other role"
        role={second}
        roles={catalogue.roles.filter(({ slug }) => slug !== first?.slug)}
        onPick={(slug) => show([first?.slug ?? "", slug].filter(Boolean))}
      />
      <MeasureField />
    </fieldset>
  );
}
