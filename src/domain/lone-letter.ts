/** At a letter, these make it part of something else: `R&D`, `C-level`, `C’s`, `°C`, `list_c`. */
const CLINGS = /[&'’.\-\u2010\u2011_@°]/;

/** What parts two words of one term: blanks, and the end of a line at the most. A blank line ends every term. */
const GAP = /(?:[^\S\n]+\n?|\n)[^\S\n]*/.source;

/** After these words a letter counts or grades: vitamin C, plan C, Objective C. */
const LABELS =
  "annex|appendix|block|category|class|exhibit|grade|group|hepatitis|objective|option|part|phase|plan|room|round|schedule|section|series|terminal|type|usb|vitamin";
const LABELLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LABELS})${GAP}$`, "iu");

/** Before these a letter is a part of a term: C suite, R & D, and the drive C:\. */
const TERM = new RegExp(`^(?:${GAP}(?:(?:suite|level|corp|squared)\\b|(?:&|and)${GAP}D\\b)|:[\\\\/])`, "i");

/** So far around the letter is looked, in characters. */
const AROUND = 40;

/** `Maria C. Lopez`, `A. R. Hill`: a name before, a full stop and a name after. */
const NAME_BEFORE = /(?:\p{Lu}\p{Ll}+|(?<!\p{L})\p{Lu}\.)[ \u00A0]$/u;
const NAME_AFTER = /^\.[ \u00A0]\p{Lu}/u;

/**
 * Whether a capital letter that is also the name of a skill, such as C or R, means it where it stands in `text`:
 * rules of thumb on what stands around it, for English.
 * @param at where the letter stands; no letter or digit stands directly beside it.
 */
export function meansSkill(text: string, at: number): boolean {
  const previous = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  // A full stop ends a sentence, unless a letter or digit follows at once.
  const clings = next === "." ? /[\p{L}\p{N}]/u.test(text.charAt(at + 2)) : CLINGS.test(next);
  if (clings || CLINGS.test(previous)) return false;
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at + 1, at + AROUND);
  if (LABELLED.test(before) || TERM.test(after)) return false;
  return !(NAME_BEFORE.test(before) && NAME_AFTER.test(after));
}
