import type { RoleSummary } from "#data/catalogue.ts";
import { MAP_MEASURES } from "#domain/map-measure.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Field } from "#ui/field.tsx";
import styles from "./map-chooser.module.css";
import { MEASURE_NAMES } from "./measure-words.ts";
import { useGoToMap } from "./use-map-address.ts";

function RoleOptions({ roles }: { roles: readonly RoleSummary[] }) {
  return roles.map(({ slug, name }) => (
    <option key={slug} value={slug}>
      {name}
    </option>
  ));
}

/** Which role the map shows, which other one is subtracted from it, and what of them. */
export function MapChooser({ roles }: { roles: readonly RoleSummary[] }) {
  const { catalogue } = useCatalogue();
  const measure = useExplorer((state) => state.measure);
  const setMeasure = useExplorer((state) => state.setMeasure);
  const go = useGoToMap();
  const announce = useAnnounce();
  const [first, second] = roles;
  const nameOf = (slug: string) => catalogue.roles.find((role) => role.slug === slug)?.name ?? slug;
  const show = (slugs: readonly string[]) => {
    go(slugs);
    announce(`Map: ${slugs.map(nameOf).join(" minus ")}`);
  };
  /** The other role changes sides when it is asked for twice. */
  const chooseFirst = (slug: string) =>
    show([slug, ...(second ? [second.slug === slug ? (first?.slug ?? slug) : second.slug] : [])]);
  return (
    <fieldset className={`${styles.chooser} needs-script`}>
      <legend className="vh">What the map shows</legend>
      <Field label="Role">
        {(id) => (
          <select id={id} value={first?.slug} onChange={(event) => chooseFirst(event.currentTarget.value)}>
            <RoleOptions roles={catalogue.roles} />
          </select>
        )}
      </Field>
      <Field label="Minus">
        {(id) => (
          <select
            id={id}
            value={second?.slug ?? ""}
            onChange={(event) => show([first?.slug ?? "", event.currentTarget.value].filter(Boolean))}
          >
            <option value="">No other role</option>
            <RoleOptions roles={catalogue.roles.filter(({ slug }) => slug !== first?.slug)} />
          </select>
        )}
      </Field>
      <Field label="Measure">
        {(id) => (
          <select
            id={id}
            value={measure}
            onChange={(event) => {
              const next = MAP_MEASURES.find((key) => key === event.currentTarget.value);
              if (!next) return;
              setMeasure(next);
              announce(`Map: ${MEASURE_NAMES[next]}`);
            }}
          >
            {MAP_MEASURES.map((key) => (
              <option key={key} value={key}>
                {MEASURE_NAMES[key]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}
