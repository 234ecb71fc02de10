/** The ids of a list that are known, each once, and what was wrong with the others, each said once. */
interface SkillList {
  ids: string[];
  problems: { value: string; reason: "unknown-skill" | "repeated" }[];
}

/** Reads ids of skills, however many: an address may hold tens of thousands. */
export function readSkillList(values: readonly string[], known: ReadonlySet<string>): SkillList {
  const list: SkillList = { ids: [], problems: [] };
  const seen = new Map<string, "good" | "bad">();
  for (const value of values) {
    const before = seen.get(value);
    if (before === "bad") continue;
    seen.set(value, before === undefined && known.has(value) ? "good" : "bad");
    if (before === "good") list.problems.push({ value, reason: "repeated" });
    else if (known.has(value)) list.ids.push(value);
    else list.problems.push({ value, reason: "unknown-skill" });
  }
  return list;
}
