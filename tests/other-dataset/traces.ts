import { readDataset } from "#build/read-dataset.ts";

/** Something that only the shipped dataset says. */
export interface Trace {
  /** What it is there, e.g. `skill name`. */
  what: string;
  text: string;
}

/** What cannot be told from the app's own words, each with the reason. */
const ORDINARY: readonly { texts: readonly string[]; reason: string }[] = [
  {
    texts: ["JSON", "json", "XML", "xml", "HTML", "html", "CSS", "css"],
    reason: "formats that the app reads and writes",
  },
  { texts: ["JavaScript", "javascript"], reason: "pages say what they cannot do without it" },
  { texts: ["Python", "python"], reason: "the runner’s own language; what readers get is looked at apart" },
  { texts: ["Not recorded"], reason: "said of whatever was not" },
  { texts: ["statistics", "Statistics"], reason: "official pay is statistics in any country" },
];

/** Shorter than this it is in any text, as `C` and `QA` are. */
const SHORTEST = 3;

/**
 * Every name, id, code and title of the shipped dataset, so that what is added to it is looked for from then on.
 * @throws when it is not sound.
 */
export async function shippedTraces(): Promise<Trace[]> {
  const read = await readDataset("data");
  if (!read.ok) throw new Error("the shipped dataset has problems; npm run check:data prints them");
  const { site, sources, skills, learning, occupations, national, states, metros, roles, problem } =
    read.dataset;
  const all = (what: string, texts: readonly (string | null | undefined)[]): Trace[] =>
    texts.flatMap((text) => (text ? [{ what, text }] : []));
  const { words } = site;
  const code = roles.flatMap(({ program, samples }) => [...(program ? [program] : []), ...samples]);
  const traces = [
    ...all("site", [
      site.name,
      site.subject,
      site.tagline,
      site.description,
      site.rangeLabel,
      ...site.credits,
    ]),
    ...all("word", [words.source, words.register.name, words.register.about, words.register.mark]),
    ...all("word", [words.metro.one, words.metro.many, words.core]),
    ...all(
      "slug",
      roles.flatMap(({ slug, formerly = [] }) => [slug, ...formerly]),
    ),
    ...all(
      "role",
      roles.flatMap(({ name, shortName, purpose, claim }) => [name, shortName, purpose, claim?.text]),
    ),
    ...all(
      "title",
      roles.flatMap(({ titles }) => titles.map(({ title }) => title)),
    ),
    ...all(
      "task",
      roles.flatMap(({ dayToDay, task }) => [...dayToDay.tasks, task?.id, task?.title]),
    ),
    ...all(
      "code",
      code.flatMap(({ file, title }) => [file, title]),
    ),
    ...all("problem", [
      problem?.title,
      problem?.follow.name,
      ...(problem?.files ?? []).map(({ file }) => file),
    ]),
    ...all(
      "skill name",
      skills.map(({ name }) => name),
    ),
    ...all(
      "skill id",
      skills.map(({ id }) => id),
    ),
    ...all(
      "lesson",
      learning.flatMap(({ resource, proof }) => [resource.title, resource.url, proof.title]),
    ),
    ...all(
      "source",
      sources.flatMap(({ id, title, publisher, url }) => [id, title, publisher, url]),
    ),
    ...all(
      "occupation",
      occupations.flatMap(({ soc, onet, title }) => [soc, onet, title]),
    ),
    ...all(
      "occupation",
      national.occupations.map(({ title }) => title),
    ),
    ...all("place", [national.region, ...states.states.map(({ name }) => name)]),
    ...all(
      "place",
      metros.metros.flatMap(({ metro, name }) => [metro, name]),
    ),
  ];
  const ordinary = new Set(ORDINARY.flatMap(({ texts }) => texts));
  const distinct = new Map(traces.map((trace) => [trace.text, trace]));
  return [...distinct.values()].filter(({ text }) => text.length >= SHORTEST && !ordinary.has(text));
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Finds the traces in a text, each as whole words and letter for letter: `Excel` is in neither `Excellent` nor `excel`. */
export function traceFinder(traces: readonly Trace[]): (text: string) => Trace[] {
  // By their first words, so that a text is read once however many there are.
  const byWord = new Map<string, { trace: Trace; before: number }[]>();
  for (const trace of traces) {
    const [first] = trace.text.matchAll(WORD);
    if (!first) continue;
    const entries = byWord.get(first[0]) ?? [];
    byWord.set(first[0], [...entries, { trace, before: first.index }]);
  }
  const isWhole = (text: string, start: number, trace: string) =>
    text.startsWith(trace, start) &&
    !(LETTER.test(trace.charAt(0)) && LETTER.test(text.charAt(start - 1))) &&
    !(LETTER.test(trace.charAt(trace.length - 1)) && LETTER.test(text.charAt(start + trace.length)));
  return (text) => {
    const found = new Set<Trace>();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const { trace, before } of byWord.get(word) ?? []) {
        if (isWhole(text, index - before, trace.text)) found.add(trace);
      }
    }
    return [...found];
  };
}
