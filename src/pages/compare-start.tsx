import { catalogue } from "virtual:catalogue";
import { Link } from "react-router";
import { MIN_COMPARED, mostCompared } from "#domain/compare-list.ts";
import { countWord, createFormat } from "#domain/format.ts";
import { overlappingPairs } from "#domain/neighbours.ts";
import { RolePicker } from "#features/compare-tray/role-picker.tsx";
import { comparisonAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { Section } from "#ui/section.tsx";

const most = mostCompared(catalogue.roles.length);
const howMany = [MIN_COMPARED, ...(most > MIN_COMPARED ? [most] : [])].map(countWord).join(" to ");
/** The only role there is, with which nothing can be compared; undefined where there are more. */
const alone = catalogue.roles.length < MIN_COMPARED ? catalogue.roles[0] : undefined;
const pairs = overlappingPairs(
  catalogue.roles,
  catalogue.site.everywhere,
  new Intl.Collator(catalogue.site.locale).compare,
);
const PARTS = createFormat(catalogue.site.locale, catalogue.currency).list([
  ...["pay", "skills"],
  ...(catalogue.outlook ? ["outlook"] : []),
  ...(catalogue.problem === null ? [] : ["code"]),
]);

export const handle = {
  meta: () => ({
    title: `Choose roles to compare | ${catalogue.site.name}`,
    description: alone
      ? "There is one role, and so nothing to compare it with."
      : `Choose ${howMany} ${catalogue.site.subject} and see ${PARTS} side by side.`,
  }),
};

export function Component() {
  const { role } = useCatalogue();
  const carried = useCarried();
  const { picks } = carried;
  const [only] = picks;
  if (alone) {
    return (
      <div className="page">
        <div className="page-lead">
          <h1 className="page-title">Choose roles to compare</h1>
          <p>There is one role here, {alone.name}, and so nothing to compare it with.</p>
        </div>
      </div>
    );
  }
  return (
    <div className="page">
      <div className="page-lead">
        <h1 className="page-title">Choose roles to compare</h1>
        <p className="scriptless">
          Putting roles together happens in the browser and needs JavaScript. The pairs below have pages of
          their own.
        </p>
        <p className="needs-script">
          {picks.length === 0 && `Pick ${howMany}.`}
          {picks.length === 1 && only && `${role(only).name} is in. Pick at least one more.`}
          {picks.length >= MIN_COMPARED &&
            `${picks.length} picked: open the comparison from the bar below, or go on.`}
        </p>
      </div>
      <Section id="pick" title="Roles">
        <RolePicker />
      </Section>
      {pairs.length > 0 && (
        <Section
          id="pairs"
          title="Or start with two that overlap"
          note="Pairs by the essential skills they share."
        >
          <ul className="link-grid">
            {pairs.map(([a, b]) => (
              <li key={`${a}-${b}`}>
                <Link to={comparisonAddress([a, b], carried)}>
                  {role(a).name} and {role(b).name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
