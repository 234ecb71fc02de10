import { Link } from "react-router";
import type { RoleSummary } from "#data/catalogue.ts";
import { knownCount, leftWords } from "#domain/plan-words.ts";
import type { RolePlan } from "#domain/role-plan.ts";
import { carryTo, paths, roleAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import { useKnown } from "#store/use-known.ts";
import { buttonClass } from "#ui/button.tsx";
import styles from "./plan-lead.module.css";

/** How far the reader is, counted, and the pages that go on from here. */
export function PlanLead({ role, plan }: { role: RoleSummary; plan: RolePlan }) {
  const { catalogue, format } = useCatalogue();
  const carried = useCarried();
  const nothing = useKnown().size === 0;
  const complete = plan.match.essential.missing.length === 0;
  const left = leftWords(plan, format);
  const to = (path: { build: () => string }) => carryTo(path.build(), carried);
  return (
    <div className={styles.lead}>
      <p>
        <b>{nothing ? "Nothing picked yet: this is the whole plan." : `You know ${knownCount(plan)}.`}</b>{" "}
        {left !== "" && `${left}.`}
        {nothing && (
          <>
            {" "}
            Say what you know under <Link to={to(paths.mySkills)}>My skills</Link>, and it is left out.
          </>
        )}
        {complete &&
          left === "" &&
          "What remains is the role itself: what it pays, what the work is like, where it leads."}
      </p>
      <ul aria-label="Next">
        <li>
          <Link className={buttonClass(complete ? "primary" : "plain")} to={roleAddress(role.slug, carried)}>
            The role: {role.shortName}
          </Link>
        </li>
        {catalogue.roles.length > 1 && (
          <li>
            <Link className={buttonClass("plain")} to={to(paths.transitions)}>
              Transitions
            </Link>
          </li>
        )}
        <li>
          <Link className={buttonClass("plain")} to={to(paths.mySkills)}>
            My skills
          </Link>
        </li>
        <li>
          <Link className={buttonClass("plain")} to={to(paths.summary)}>
            Summary to print
          </Link>
        </li>
      </ul>
    </div>
  );
}
