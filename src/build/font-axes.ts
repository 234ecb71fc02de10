/** A font file of a stylesheet, and what of its axes the stylesheet uses. */
export interface FontFace {
  /** As it stands in `url()`. */
  file: string;
  /** From the lightest to the boldest weight. */
  wght: readonly [number, number];
  /** From the narrowest to the widest, in percent. */
  wdth: readonly [number, number];
}

function rangeOf(block: string, property: string): readonly [number, number] {
  const [, from, to] = new RegExp(`${property}:\\s*([\\d.]+)%?\\s+([\\d.]+)%?;`).exec(block) ?? [];
  if (from === undefined || to === undefined) throw new Error(`A @font-face has no range of ${property}.`);
  return [Number(from), Number(to)];
}

/**
 * The faces that have a file of their own. What they say of weight and width is what is kept of the file.
 * @throws when one does not say it.
 */
export function facesOf(stylesheet: string): FontFace[] {
  const blocks = stylesheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return blocks.flatMap((block) => {
    const file = /url\("([^"]+\.woff2)"\)/.exec(block)?.[1];
    if (file === undefined) return [];
    return [{ file, wght: rangeOf(block, "font-weight"), wdth: rangeOf(block, "font-stretch") }];
  });
}
