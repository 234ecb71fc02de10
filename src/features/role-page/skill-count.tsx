import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { matchRole, sizeOf } from "#domain/match.ts";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import styles from "./skill-lists.module.css";

/** How many of the role's skills the reader knows, and the way to the rest. */
export function SkillCount({ role }: { role: RoleSummary }) {
  const known = useKnown();
  const carried = useCarried();
  const { essential, also } = matchRole(role, known);
  return (
    <p className={styles.count}>
      <span>
        {known.size === 0
          ? `Mark what you know, and see what is missing of ${sizeOf(essential)} essential skills.`
          : `You know ${essential.known.length} of ${sizeOf(essential)} essential, ${also.known.length} of ${sizeOf(also)} also asked for.`}
      </span>
      <Link to={carryTo(paths.plan.build(role.slug), carried)}>The way to this role</Link>
    </p>
  );
}
