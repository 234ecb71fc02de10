import type { Format } from "./format.ts";
import { SIDE_BY_SIDE } from "./list-size.ts";

/**
 * Names in a sentence, at most a dozen of them: `A, B and 14 more`.
 * @param total how many there are, where `names` are only the first of them.
 */
export function someNames(
  names: readonly string[],
  { list, count }: Pick<Format, "list" | "count">,
  total = names.length,
): string {
  const named = names.slice(0, SIDE_BY_SIDE);
  const more = total - named.length;
  return list(more > 0 ? [...named, `${count(more)} more`] : named);
}
