import { useEffect, useState } from "react";

/**
 * The text of a field for `value`. It follows the value when that is changed elsewhere, and leaves alone what
 * is being typed: a text that means the same, and one that means nothing.
 * @param read must not change between renders.
 */
export function useTyped(
  value: number | null,
  read: (text: string) => number | undefined,
): [text: string, setText: (text: string) => void] {
  const shown = value === null ? "" : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    setText((current) => (read(current) === value ? current : shown));
  }, [value, shown, read]);
  return [text, setText];
}
