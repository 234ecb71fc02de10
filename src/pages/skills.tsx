import { catalogue } from "virtual:catalogue";
import { Link } from "react-router";
import { asksForMore, hasStrips } from "#domain/skill-users.ts";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { EvidenceKinds } from "#features/skill-pages/evidence-kinds.tsx";
import { SkillIndex } from "#features/skill-pages/skill-index.tsx";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { Part } from "#ui/error-boundary.tsx";
import { StripKey } from "#ui/strip-key.tsx";
import styles from "./skills.module.css";

const { roles, site, skills } = catalogue;
const also = asksForMore(roles);

export const handle = {
  meta: () => ({
    title: `Skills and the roles that need them | ${site.name}`,
    description: `${skills.length} skills, each with the roles it is essential for${also ? ", the roles that also ask for it," : ""} and where to learn it.`,
  }),
};

export function Component() {
  const carried = useCarried();
  return (
    <div className="page">
      <div className={`page-lead ${styles.lead}`}>
        <h1 className="page-title">Skills and the roles that need them</h1>
        <p>
          <EvidenceKinds />
        </p>
        <p className="needs-script">
          Mark here what you know. How well you know it, or a whole CV at once, goes under{" "}
          <Link to={carryTo(paths.mySkills.build(), carried)}>My skills</Link>.
        </p>
      </div>
      {hasStrips(roles.length) && (
        <div className={styles.key}>
          <p>
            The strip beside a skill has one slot for each of the {roles.length} roles, filled where it is
            essential{also && " and outlined where it is also asked for"}, in this order:
          </p>
          <StripKey
            slots={roles.map(({ slug, hue, code, shortName }) => ({ id: slug, hue, code, name: shortName }))}
          />
        </div>
      )}
      <Part title="All skills">
        <SkillIndex know={(skill) => <KnowButton skill={skill} brief />} />
      </Part>
    </div>
  );
}
