import { catalogue } from "virtual:catalogue";
import { loadPlan } from "virtual:details";
import { Link } from "react-router";
import type { SkillEntry } from "#data/catalogue.ts";
import { listsWhole } from "#domain/skill-lists.ts";
import { asksForMore } from "#domain/skill-users.ts";
import { KeepPersonal } from "#features/keep/keep-personal.tsx";
import { KnowButton } from "#features/known-skill/know-button.tsx";
import { LevelField } from "#features/known-skill/level-field.tsx";
import { ShortlistButton } from "#features/shortlist/shortlist-button.tsx";
import { KeptWhere } from "#features/skill-basket/kept-where.tsx";
import { OnwardLinks } from "#features/skill-basket/onward-links.tsx";
import { PasteText } from "#features/skill-basket/paste-text.tsx";
import { PickedSkills } from "#features/skill-basket/picked-skills.tsx";
import { SkillPicker } from "#features/skill-basket/skill-picker.tsx";
import { MatchList } from "#features/skill-match/match-list.tsx";
import { NextSkills } from "#features/skill-match/next-skills.tsx";
import { carryTo, paths } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { PageIndex } from "#ui/page-index.tsx";
import { Section } from "#ui/section.tsx";
import styles from "./my-skills.module.css";

const { roles, site, skills } = catalogue;
const each = roles.length === 1 ? "the one role" : `each of ${roles.length} roles`;
const further = asksForMore(roles) ? ", and of those also asked for" : "";

export const handle = {
  meta: () => ({
    title: `My skills | ${site.name}`,
    description: `Pick what you know and see, counted, what ${each} asks for beyond it, and what to learn next. Private: nothing leaves the browser.`,
  }),
};

/** The sections of the page, in order, by their ids. */
const PARTS = {
  know: "What you know",
  paste: "Paste a CV or a job ad",
  match: "Roles by what you know",
  next: "Which skill next",
  onward: "Where you could go",
  keep: "Keep it",
} as const;

const levelField = (skill: SkillEntry) => <LevelField skill={skill} />;

function SkillsLink() {
  return <Link to={carryTo(paths.skills.build(), useCarried())}>the page of skills</Link>;
}

export function Component() {
  const carried = useCarried();
  return (
    <div className="page">
      <div className="page-lead">
        <h1 className="page-title">My skills</h1>
        <p>
          Say what you know, and see what each role asks for beyond it. This is private: there is no account,
          and nothing leaves your browser. What you pick is kept in this browser’s own storage on this device,
          until you take it back, or have all of it forgotten under <a href="#keep">{PARTS.keep}</a>.
        </p>
        <KeptWhere />
        <p className="scriptless">
          Picking skills needs JavaScript. Without it,{" "}
          {listsWhole(skills.length) ? "this page" : <SkillsLink />} lists the skills and the roles that use
          them.
        </p>
      </div>
      <PageIndex parts={PARTS} />
      <div data-told-hidden>
        <Section
          id="know"
          title={PARTS.know}
          note="Two levels: used it, and comfortable. Both count as known; comfortable also decides between roles that are otherwise level."
        >
          <div className={styles.know}>
            <PickedSkills />
            <SkillPicker level={levelField} />
          </div>
        </Section>
        <Section
          id="paste"
          title={PARTS.paste}
          note="Skills that the text names are found here, in your browser; you decide which of them to add. The text is neither kept nor sent anywhere."
        >
          <PasteText />
        </Section>
        <Section
          id="match"
          title={PARTS.match}
          note={`Counted, skill by skill: what you know of a role’s essential skills, as named by ${site.words.source}${further}.`}
        >
          <MatchList load={loadPlan} shortlist={(role) => <ShortlistButton role={role} />} />
        </Section>
        <Section
          id="next"
          title={PARTS.next}
          note="The skills you do not know yet, those that help with most roles first."
        >
          <NextSkills know={(skill) => <KnowButton skill={skill} />} />
        </Section>
        <Section
          id="onward"
          title={PARTS.onward}
          note="What carries over from one role to another, what is to be learned, and what it does to the pay."
        >
          <OnwardLinks />
        </Section>
        <Section
          id="keep"
          title={PARTS.keep}
          note={
            <p>
              Everything you entered is yours: take it along as a file, or read it on{" "}
              <Link to={carryTo(paths.summary.build(), carried)}>one page to print</Link>.
            </p>
          }
        >
          <KeepPersonal />
        </Section>
      </div>
    </div>
  );
}
