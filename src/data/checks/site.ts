import { check } from "./check.ts";

export const localeIsKnown = check({
  name: "locale-is-known",
  claim: "The site's locale is a language tag, by which numbers and lists are written.",
  needs: ["site"],
  run: ({ site: { locale } }) => {
    try {
      Intl.getCanonicalLocales(locale);
      return [];
    } catch {
      // A RangeError: not a language tag.
      return [
        {
          file: "site.json",
          path: "locale",
          expected: "a BCP 47 language tag such as en-US",
          found: locale,
          fix: "Correct the tag; its parts are joined by hyphens.",
        },
      ];
    }
  },
});
