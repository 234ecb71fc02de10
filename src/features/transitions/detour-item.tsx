import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { plural } from "#domain/format.ts";
import { type Detour, transition } from "#domain/transitions.ts";
import { carryTo, paths, skillAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeTag } from "#ui/code-tag.tsx";
import styles from "./detours.module.css";
import { useCounted } from "./use-counted.ts";

/** One step of a detour: between which roles, and the skills it adds. */
function Step({ from, to, add }: { from: RoleSummary; to: RoleSummary; add: readonly string[] }) {
  const { skillName } = useCatalogue();
  const alone = transition(from, to, useCounted()).add.length;
  const carried = useCarried();
  return (
    <li>
      <p>
        <Link to={carryTo(paths.transition.build(from.slug, to.slug), carried)}>
          From {from.name} to {to.name}
        </Link>{" "}
        <b>{add.length} to add</b>
      </p>
      {add.length > 0 ? (
        <ul className={styles.skills}>
          {add.map((id) => (
            <li key={id}>
              <Link to={skillAddress(id, carried)}>{skillName(id)}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>Nothing essential is missing.</p>
      )}
      {alone !== add.length && (
        <p className={styles.none}>
          The page of this pair counts {alone}: there one starts from {from.name} alone.
        </p>
      )}
    </li>
  );
}

/** A way over one other role, its two steps, and whether it halves the largest gap. */
export function DetourItem({
  detour: { via, first, second, largest, halves },
  from,
  to,
  direct,
}: {
  detour: Detour;
  from: RoleSummary;
  to: RoleSummary;
  /** How many skills the direct way adds at once. */
  direct: number;
}) {
  const between = useCatalogue().role(via);
  const sum = first.length + second.length;
  return (
    <li className={styles.detour} data-hue={between.hue}>
      <h3>
        By way of {between.name} <CodeTag code={between.code} hue={between.hue} />
      </h3>
      <p className={styles.verdict}>
        <b>{halves ? "Halves the largest gap" : "Lowers the largest gap"}</b>: {largest} at once instead of{" "}
        {direct}
        {sum > direct ? `, but ${plural(sum, "skill")} in all` : `, ${plural(sum, "skill")} in all`}.
      </p>
      <ol className={styles.steps}>
        <Step from={from} to={between} add={first} />
        <Step from={between} to={to} add={second} />
      </ol>
    </li>
  );
}
