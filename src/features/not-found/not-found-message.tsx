import { Link } from "react-router";
import { MIN_COMPARED } from "#domain/compare-list.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import type { NotFound } from "#domain/not-found.ts";
import { carryTo, comparisonAddress, mapAddress, paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./not-found.module.css";
import { problemWords, shownAddress } from "./problem-words.ts";

const SHOWN = 7;

type ListReason = Pick<Extract<NotFound, { problems: unknown }>, "problems" | "kept">;

function Problems({ problems, kept, map = false }: ListReason & { map?: boolean }) {
  const { role } = useCatalogue();
  const nameOf = (slug: string) => role(slug).name;
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.kind}-${"value" in problem ? problem.value : ""}`}>
            {map && problem.kind === "too-many"
              ? `${nameOf(problem.value)} did not fit: a map shows one role, or one minus another.`
              : problemWords(problem, nameOf)}
          </li>
        ))}
        {problems.length > SHOWN && <li>And {problems.length - SHOWN} more.</li>}
      </ul>
      <p>{kept.length === 0 ? "Nothing could be kept." : `Kept: ${kept.map(nameOf).join(", ")}.`}</p>
    </>
  );
}

function MapOf({ problems, kept }: ListReason) {
  const { role } = useCatalogue();
  const carried = useCarried();
  return (
    <>
      <h1 className="page-title">This map cannot be shown as asked</h1>
      <Problems problems={problems} kept={kept} map />
      <p className={styles.actions}>
        <Link className={buttonClass("primary")} to={mapAddress(kept, carried)}>
          {kept.length === 0
            ? "Open the map"
            : `Map of ${kept.map((slug) => role(slug).name).join(" minus ")}`}
        </Link>
        <Link className={buttonClass("plain")} to={carryTo(paths.explore.build(), carried)}>
          Explore all roles
        </Link>
      </p>
    </>
  );
}

function Comparison({ problems, kept }: ListReason) {
  const carried = { ...useCarried(), picks: kept };
  const next = comparisonAddress(kept, carried);
  return (
    <>
      <h1 className="page-title">This comparison cannot be shown as asked</h1>
      <Problems problems={problems} kept={kept} />
      <p className={styles.actions}>
        <Link className={buttonClass("primary")} to={next}>
          {kept.length >= MIN_COMPARED
            ? `Compare the ${kept.length} roles that were kept`
            : kept.length === 1
              ? "Choose another to compare with it"
              : "Choose roles to compare"}
        </Link>
        <Link className={buttonClass("plain")} to={carryTo(paths.explore.build(), carried)}>
          Explore all roles
        </Link>
      </p>
    </>
  );
}

function Roles() {
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const { roles } = catalogue;
  if (roles.length > SIDE_BY_SIDE) return <p>There are {format.count(roles.length)} roles to explore.</p>;
  return (
    <>
      <h2 className={styles.heading}>The roles there are</h2>
      <ul className={styles.roles}>
        {roles.map((role) => (
          <li key={role.slug}>
            <CodeTag code={role.code} hue={role.hue} />
            <Link to={roleAddress(role.slug, carried)}>{role.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function SkillOf({ id }: { id: string }) {
  const carried = useCarried();
  return (
    <>
      <h1 className="page-title">There is no such skill here</h1>
      <p>{shownAddress(id)} is no skill in this dataset. It may be misspelt, or have been renamed.</p>
      <p className={styles.actions}>
        <Link className={buttonClass("primary")} to={carryTo(paths.skills.build(), carried)}>
          All skills
        </Link>
      </p>
    </>
  );
}

function TransitionOf({ unknown, kept }: Extract<NotFound, { kind: "transition" }>) {
  const { role, format } = useCatalogue();
  const carried = useCarried();
  return (
    <>
      <h1 className="page-title">There is no such transition here</h1>
      <p>
        {unknown.length === 0
          ? "It leads from a role to the same role: there is nothing to add."
          : `${format.list(unknown.map(shownAddress))} ${unknown.length === 1 ? "is no role" : "are no roles"} in this dataset.`}
      </p>
      <p className={styles.actions}>
        <Link className={buttonClass("primary")} to={carryTo(paths.transitions.build(), carried)}>
          All transitions
        </Link>
        {kept.map((slug) => (
          <Link key={slug} className={buttonClass("plain")} to={roleAddress(slug, carried)}>
            {role(slug).name}
          </Link>
        ))}
      </p>
    </>
  );
}

/** What was not understood of an address, what was kept of it, and the way on. */
export function NotFoundMessage({ reason }: { reason: NotFound }) {
  const carried = useCarried();
  if (reason.kind === "comparison") return <Comparison {...reason} />;
  if (reason.kind === "skill") return <SkillOf {...reason} />;
  if (reason.kind === "transition") return <TransitionOf {...reason} />;
  if (reason.kind === "map") return <MapOf {...reason} />;
  return (
    <>
      <h1 className="page-title">
        {reason.kind === "role" ? "There is no such role here" : "There is no page at this address"}
      </h1>
      <p>
        {reason.kind === "role" ? (
          <>
            {shownAddress(reason.slug)} is no role in this dataset. It may be misspelt, or have been renamed.
          </>
        ) : (
          <>
            Nothing answers to {reason.address === null ? "it" : shownAddress(reason.address)}. It may be
            misspelt, or the page may have moved.
          </>
        )}
      </p>
      <p className={styles.actions}>
        <Link className={buttonClass("primary")} to={carryTo(paths.explore.build(), carried)}>
          Explore all roles
        </Link>
      </p>
      <Roles />
    </>
  );
}
