/** Where a table of a TrueType font starts. @throws when it has none of that name. */
function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

/** Where the mapping of characters to glyphs starts that fonts have for the Basic Multilingual Plane. */
function mappingAt(font: Buffer): number {
  const table = tableAt(font, "cmap");
  const count = font.readUInt16BE(table + 2);
  for (let entry = table + 4; entry < table + 4 + count * 8; entry += 8) {
    const mapping = table + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(mapping) === 4) return mapping;
  }
  throw new Error("The font has no mapping of format 4.");
}

/**
 * The characters that a TrueType font has, up to U+FFFF, by its table `cmap` (format 4 of the OpenType
 * specification: segments with a first and a last character each).
 */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const mapping = mappingAt(font);
  const twice = font.readUInt16BE(mapping + 6);
  const found = new Set<string>();
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(mapping + 14 + at);
    const first = font.readUInt16BE(mapping + 16 + twice + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(String.fromCharCode(code));
  }
  return found;
}
