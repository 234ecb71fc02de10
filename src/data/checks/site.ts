import { check } from "./check.ts";

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // a RangeError: not a language tag
  }
}

export const localeIsKnown = check({
  name: "locale-is-known",
  claim: "The site's locale is a language tag, by which numbers and lists are written.",
  needs: ["site"],
  run: ({ site }) =>
    isLocale(site.locale)
      ? []
      : [
          {
            file: "site.json",
            path: "locale",
            expected: "a BCP 47 language tag such as en-US",
            found: site.locale,
            fix: "Correct the tag; its parts are joined by hyphens.",
          },
        ],
});
