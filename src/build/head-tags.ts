import type { PageMeta } from "#app/page-meta.ts";
import { attribute } from "./fill-template.ts";

/** A picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Below the folder of the site. */
  file: string;
  width: number;
  height: number;
  /** What it says, in words. */
  alt: string;
}

export interface HeadFacts extends Pick<PageMeta, "title" | "description" | "indexed"> {
  /** What the site is called. */
  site: string;
  /** The absolute address that stands for the page; null where it is not known. */
  canonical: string | null;
  /** Its picture, under an absolute address. */
  image: (ShareImage & { url: string }) | null;
}

/** Search engines show about so much of a description, and rather find one of their own than take one that says little. */
const DESCRIPTION = { least: 50, most: 160 } as const;
/** Longer texts for who cannot see a picture are cut off by those who show it. */
const MAX_ALT = 420;

/** The end of a sentence, and not of an abbreviation such as U.S. */
const SENTENCE_END = /(?<=[\p{Ll}\d)”’])[.!?](?=\s+\p{Lu})/gu;

/** A text of at most `most` characters: whole sentences where they say enough, else whole words and an ellipsis. */
function shortened(text: string, { least, most }: { least: number; most: number }): string {
  if (text.length <= most) return text;
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const sentence = ends.findLast((end) => end >= least && end <= most);
  if (sentence !== undefined) return text.slice(0, sentence);
  const space = text.lastIndexOf(" ", most - 1);
  const end = space < least ? most - 1 : space;
  // Not between the halves of one character, and not after a comma.
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$|[\s,;:–-]+$/u, "")}…`;
}

/**
 * A page's description as search engines want it: 50 to 160 characters.
 * @param more what is added to one that is shorter, cut where it gets too long.
 */
export function fittedDescription(description: string, more: string): string {
  const enough = description.length >= DESCRIPTION.least ? description : `${description} ${more}`;
  return shortened(enough, DESCRIPTION);
}

const meta = (kind: "name" | "property", key: string, content: string | number) =>
  `<meta ${kind}="${key}" content="${attribute(String(content))}" />`;

/** Tags that say what a page is to search engines, and to whoever shows a link to it; title and description aside. */
export function headTags({ title, description, indexed, site, canonical, image }: HeadFacts): string[] {
  if (indexed === false) return [meta("name", "robots", "noindex")];
  const suffix = ` | ${site}`;
  const name = title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
  return [
    ...(canonical === null
      ? []
      : [`<link rel="canonical" href="${attribute(canonical)}" />`, meta("property", "og:url", canonical)]),
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", site),
    meta("property", "og:title", name),
    meta("property", "og:description", description),
    ...(image === null
      ? []
      : [
          meta("property", "og:image", image.url),
          meta("property", "og:image:type", "image/png"),
          meta("property", "og:image:width", image.width),
          meta("property", "og:image:height", image.height),
          meta("property", "og:image:alt", shortened(image.alt, { least: 200, most: MAX_ALT })),
        ]),
    meta("name", "twitter:card", image === null ? "summary" : "summary_large_image"),
  ];
}

/**
 * Puts `tags` at the end of the head of the built template, and `end` at the end of its body.
 * @throws when the template has no such ends.
 */
export function placeTags(template: string, tags: readonly string[], end: readonly string[]): string {
  for (const closing of ["</head>", "</body>"]) {
    if (!template.includes(closing)) throw new Error(`index.html has no ${closing}`);
  }
  return template
    .replace("</head>", () => [...tags.map((tag) => `  ${tag}\n  `), "</head>"].join(""))
    .replace("</body>", () => [...end.map((element) => `  ${element}\n  `), "</body>"].join(""));
}
