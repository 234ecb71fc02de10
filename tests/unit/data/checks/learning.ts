import type { Learning, Skill } from "#data/schema.ts";
import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, DEVOPS, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const file = "learning.json";
const place = (skill: string) => files.learning.learning.findIndex((entry) => entry.skill === skill);

/** Spoils the lesson of one skill. */
function lesson(skill: string, spoil: (entry: Learning) => void): Breakage["spoil"] {
  return ({ learning }) => spoil(present(learning.learning[place(skill)]));
}

/** Makes `first` come before `skill`. */
const require = (skill: string, first: string) =>
  lesson(skill, ({ after }) => after.push({ skill: first, reason: "Because." }));

function circle(what: string, skill: string, first: string, found: string): Breakage {
  return {
    check: "prerequisites-have-an-order",
    what,
    spoil: require(skill, first),
    reported: {
      file,
      path: "learning",
      expected: "an order in which every skill can be learnt",
      found: `a circle: ${found}`,
    },
  };
}

function formerly(what: string, found: string, spoil: (sql: Skill, redis: Skill) => void): Breakage {
  const skillIn = (list: Skill[], id: string) => present(list.find((skill) => skill.id === id));
  return {
    check: "former-ids-are-free",
    what,
    spoil: ({ skills }) => spoil(skillIn(skills.skills, "sql"), skillIn(skills.skills, "redis")),
    reported: { file: "skills.json", path: "skills", expected: "each id, now or before once", found },
  };
}

/** The lessons, what comes before what, and what things were called before. */
export const learningBreakages: readonly Breakage[] = [
  {
    check: "every-skill-is-learnt",
    what: "a skill without a lesson",
    spoil: ({ learning }) => {
      learning.learning.splice(place("kafka"), 1);
    },
    reported: { file, path: "learning", expected: "an entry for kafka", found: "none" },
  },
  {
    check: "every-skill-is-learnt",
    what: "a skill with two lessons",
    spoil: ({ learning }) => {
      learning.learning.push({ ...present(learning.learning[place("sql")]), after: [] });
    },
    reported: { file, path: "learning", expected: "each skill once", found: "sql more than once" },
  },
  {
    check: "skills-are-defined",
    what: "a lesson of an unknown skill",
    spoil: lesson("kafka", (entry) => {
      entry.skill = "cobol";
    }),
    reported: {
      file,
      path: `learning[${place("kafka")}].skill`,
      expected: "a skill defined in skills.json",
      found: "cobol",
    },
  },
  {
    check: "skills-are-defined",
    what: "an unknown skill before another",
    spoil: require("airflow", "cobol"),
    reported: {
      file,
      path: `learning[${place("airflow")}].after[2].skill`,
      expected: "a skill defined in skills.json",
      found: "cobol",
    },
  },
  circle("a skill before itself", "git", "git", "git after git"),
  circle(
    "a circle of three, which other skills lead to",
    "linux",
    "kubernetes",
    "linux after kubernetes after docker after linux",
  ),
  {
    check: "prerequisites-have-an-order",
    what: "a skill named twice before another",
    spoil: require("docker", "linux"),
    reported: {
      file,
      path: `learning[${place("docker")}].after`,
      expected: "each skill once",
      found: "linux more than once",
    },
  },
  formerly("a former id of a skill that is another’s id", "redis more than once", (sql) => {
    sql.formerly = ["redis"];
  }),
  formerly("a former id of two skills", "sequel more than once", (sql, redis) => {
    sql.formerly = ["sequel"];
    redis.formerly = ["sequel"];
  }),
  formerly("a former id that is the skill’s own again", "sql more than once", (sql) => {
    sql.formerly = ["sql"];
  }),
  {
    check: "former-ids-are-free",
    what: "a former slug of a role that is another’s slug",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).formerly = [DEVOPS];
    },
    reported: {
      file: "roles/",
      path: "formerly",
      expected: "each id, now or before once",
      found: `${DEVOPS} more than once`,
    },
  },
];
