import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { matchRole, sizeOf } from "#domain/match.ts";
import { countWords } from "#domain/match-words.ts";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { buttonClass } from "#ui/button.tsx";
import styles from "./skill-lists.module.css";

/** How many of the role's skills the reader knows, and the way to the rest. */
export function SkillCount({ role }: { role: RoleSummary }) {
  const known = useKnown();
  const carried = useCarried();
  const match = matchRole(role, known);
  return (
    <p className={styles.count}>
      <span>
        {known.size === 0
          ? `Mark what you know, and see what is missing of ${sizeOf(match.essential)} essential skills.`
          : `You know ${countWords(match)}.`}
      </span>
      <Link className={buttonClass("plain")} to={carryTo(paths.plan.build(role.slug), carried)}>
        Learning plan <span className="vh">for {role.name}</span>
      </Link>
    </p>
  );
}
