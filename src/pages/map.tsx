import { catalogue } from "virtual:catalogue";
import { loadAreaPay, loadSources } from "virtual:details";
import { Fragment } from "react";
import {
  data,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from "react-router";
import type { AreaPayData, RoleSummary } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import { capital } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { hasMap, parseMapList } from "#domain/map-list.ts";
import type { NotFound } from "#domain/not-found.ts";
import { pageTitle } from "#domain/page-title.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { listOfToday } from "#domain/renames.ts";
import { someNames } from "#domain/some-names.ts";
import { MapChooser } from "#features/pay-map/map-chooser.tsx";
import { MapReading } from "#features/pay-map/map-reading.tsx";
import { measuresOf } from "#features/pay-map/map-view.ts";
import { mapViews } from "#features/pay-map/map-views.ts";
import { isPay, measureTitle } from "#features/pay-map/measure-words.ts";
import { PayMap } from "#features/pay-map/pay-map.tsx";
import { SameFigure } from "#features/pay-map/same-figure.tsx";
import { StateTable } from "#features/pay-map/state-table.tsx";
import { usePayMap } from "#features/pay-map/use-pay-map.ts";
import { TakeAlong } from "#features/pay-out/take-along.tsx";
import { PaySettingsBar } from "#features/pay-settings/settings-bar.tsx";
import { FitLabel } from "#features/provenance/fit-label.tsx";
import { SourceTable } from "#features/provenance/source-table.tsx";
import { paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { Section } from "#ui/section.tsx";
import { roleBySlug, roleSlugs } from "./catalogue-ids.ts";
import { leadOn } from "./lead-on.ts";
import styles from "./map.module.css";

interface MapData {
  /** One, or two to subtract. */
  roles: readonly RoleSummary[];
  area: AreaPayData;
  sources: readonly Source[];
}

const { state: words } = catalogue.site.words;
const hasParities = measuresOf(catalogue).includes("adjusted");

/**
 * Former slugs lead to today's, keeping the query and the fragment.
 * @throws a 404 that says what of the list was not understood and what was, and one for a dataset with no figures
 * that a map could show.
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<MapData> {
  if (!hasMap(catalogue.places)) {
    const { pathname } = new URL(request.url);
    throw data({ kind: "page", address: pathname } satisfies NotFound, { status: 404 });
  }
  const { list = "" } = params;
  const today = listOfToday(catalogue.renamed.roles, list);
  const { slugs, problems } = parseMapList(today, roleSlugs);
  if (problems.length > 0) {
    throw data({ kind: "map", problems, kept: slugs } satisfies NotFound, { status: 404 });
  }
  if (today !== list) throw leadOn(paths.map.build(slugs), request);
  const named = slugs.flatMap((slug) => roleBySlug.get(slug) ?? []);
  const [area, sources] = await Promise.all([loadAreaPay(), loadSources()]);
  const used = [catalogue.paySources.state.id, ...(hasParities ? [catalogue.paritySource.id] : [])];
  return {
    roles: named.length > 0 ? named : catalogue.roles.slice(0, 1),
    area,
    sources: sources.filter(({ id }) => used.includes(id)),
  };
}

/** The query changes what is shown of the data, not the data. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.list !== nextParams.list;

export const handle = {
  meta: (loaded: MapData | undefined) => {
    if (!loaded) return null;
    const names = loaded.roles.map((role) => role.name).join(" minus ");
    const short = loaded.roles.map((role) => role.shortName).join(" minus ");
    const { publisher, period } = catalogue.paySources.state;
    return {
      title: pageTitle(
        catalogue.site.name,
        `Pay by ${words.one}: ${names}`,
        `Pay by ${words.one}: ${short}`,
        `Pay: ${short}`,
      ),
      description: `${names}: official pay, jobs and location quotient in every ${words.one}, as a map and a table. ${publisher}, ${period}.`,
      // Without a role in its address it is the map of the first.
      address: paths.map.build(loaded.roles.map((role) => role.slug)),
    };
  },
};

/** The official occupations that stand for the roles, and who else stands on them. */
function Occupations({ roles }: { roles: readonly RoleSummary[] }) {
  const carried = useCarried();
  const { format } = useCatalogue();
  return (
    <ul className={styles.occupations}>
      {roles.map((role) => {
        const others = catalogue.roles.filter(
          ({ slug, official }) => slug !== role.slug && official.soc === role.official.soc,
        );
        return (
          <li key={role.slug}>
            <CodeTag code={role.code} hue={role.hue} />
            <p>
              <Link to={roleAddress(role.slug, carried)}>{role.name}</Link> by the official figures of{" "}
              {role.official.title} <span className={styles.whole}>({role.official.soc})</span>
              {others.length > 0 &&
                `, the same as of ${
                  others.length > SIDE_BY_SIDE
                    ? someNames(
                        others.map(({ name }) => name),
                        format,
                      )
                    : others.map(({ name }) => name).join(", ")
                }`}{" "}
              <span className={styles.whole}>
                <FitLabel fit={role.official.fit} short />
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The other maps, for who has no chooser. */
function OtherMaps() {
  const needs = "Other measures, units and differences need JavaScript.";
  if (catalogue.roles.length > SIDE_BY_SIDE)
    return <p className="scriptless">{needs} Each role’s own page leads to its map.</p>;
  return (
    <p className="scriptless">
      {needs} Each role has a map:{" "}
      {catalogue.roles.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && ", "}
          <Link to={paths.map.build([slug])}>{name}</Link>
        </Fragment>
      ))}
      .
    </p>
  );
}

function Shown({ roles, area, sources }: MapData) {
  const map = usePayMap(roles, area);
  const { view, shown } = map;
  const { unit } = view.pay.settings;
  const { measure } = view;
  return (
    // What the query changes shows only when it has been read.
    <div data-pending-hidden>
      <Section
        id="map"
        title={measureTitle(measure, view.difference)}
        note={`${isPay(measure) ? `${catalogue.currency} ${UNIT_WORDS[unit]}, gross. ` : ""}${catalogue.paySources.state.period}.`}
      >
        <PayMap map={map}>
          <PaySettingsBar
            roles={roles}
            onMap
            note={hasParities ? "On the map, living cost changes only the adjusted median." : undefined}
          />
        </PayMap>
        <MapReading view={view} />
        <div className={styles.take}>
          <TakeAlong
            what="map"
            name={`map-${roles.map(({ slug }) => slug).join("-vs-")}`}
            {...mapViews(map, sources)}
          />
        </div>
      </Section>
      <Section
        id="table"
        title={`${capital(words.one)} by ${words.one}`}
        note={`${shown.length} of ${view.rows.length} shown`}
      >
        <StateTable map={map} />
      </Section>
    </div>
  );
}

export function Component() {
  const { roles, area, sources } = useLoaderData<typeof loader>();
  const [first, second] = roles;
  const same = first?.official.soc === second?.official.soc;
  return (
    <div className="page">
      <div className={styles.lead}>
        <h1 className="page-title">
          Pay by {words.one}
          <span className="vh">: </span>
          <span className={styles.names}>{roles.map(({ name }) => name).join(" minus ")}</span>
        </h1>
        <Occupations roles={roles} />
        <Part title="Other roles">
          <MapChooser roles={roles} />
        </Part>
        <OtherMaps />
      </div>
      <Part title="Map">
        {same ? <SameFigure roles={roles} /> : <Shown roles={roles} area={area} sources={sources} />}
      </Part>
      <Section id="sources" title="Sources">
        <SourceTable sources={sources} caption="Sources of this map" />
      </Section>
    </div>
  );
}
