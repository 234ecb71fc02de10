import type { Problem } from "#data/problem.ts";
import { check } from "./check.ts";
import { wholeCode } from "./whole-code.ts";

export const rolesQuoteTheNamedSource = check({
  name: "roles-quote-the-named-source",
  claim: "What pages give in the name of the source of the roles' own ranges is from that source.",
  needs: ["site", "sources", "roles"],
  run: ({ site: { rangeSource, words }, sources, roles }) => {
    const defined = new Set(sources.sources.map(({ id }) => id));
    if (!defined.has(rangeSource)) return []; // reported as such, once
    const others = (file: string, path: string, source: string): Problem[] =>
      source === rangeSource || !defined.has(source)
        ? []
        : [
            {
              file,
              path,
              expected: `${rangeSource}, which site.json (rangeSource) names: pages say “${words.source}” of it`,
              found: source,
              fix: "Take it from that source, or name in site.json a source, and words for it, that has this for every role.",
            },
          ];
    return roles.flatMap(({ file, role: { aboutSource, claim, pay, essential, dayToDay } }) => [
      ...others(file, "aboutSource", aboutSource),
      ...(claim ? others(file, "claim.source", claim.source) : []),
      ...others(file, "pay.source", pay.source),
      ...others(file, "essential.source", essential.source),
      ...(dayToDay.occupation === null ? others(file, "dayToDay.source", dayToDay.source) : []),
    ]);
  },
});

export const tasksAreOfTheOfficialCode = check({
  name: "tasks-are-of-the-official-code",
  claim: "Day-to-day tasks that are not the source's own are those of the role's official code.",
  needs: ["roles", "occupations"],
  run: ({ roles, occupations: { occupations } }) => {
    const whole = wholeCode(occupations);
    const known = new Set(occupations.flatMap(({ soc, onet }) => [soc, onet]));
    return roles.flatMap(({ file, role: { dayToDay, occupation } }) => {
      const { occupation: code } = dayToDay;
      const official = occupations.find(({ soc }) => soc === occupation.soc);
      if (code === null || !official || !known.has(whole(code))) return [];
      return [official.soc, official.onet].includes(whole(code))
        ? []
        : [
            {
              file,
              path: "dayToDay.occupation",
              expected: `${official.onet}, or another code within ${official.soc}, on which the role stands`,
              found: code,
              fix: "Take the tasks of the role's official code, or the source's own with null as their code.",
            },
          ];
    });
  },
});
