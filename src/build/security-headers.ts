import { createHash } from "node:crypto";

/** What stands in the HTML of the pages instead of in files of its own, letter for letter. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/** By what the policy knows a text that stands in the HTML: nothing else in its place is run or applied. */
function hashes(texts: readonly string[]): string[] {
  const all = texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(all)];
}

function policy({ scripts, styles }: Inline): string {
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'none'"],
    // Python is WebAssembly; it needs no other kind of evaluation.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...hashes(scripts)],
    "worker-src": ["'self'"],
    "style-src": ["'self'", ...hashes(styles)],
    "font-src": ["'self'"],
    "img-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([directive, values]) => [directive, ...values].join(" "))
    .join("; ");
}

/** The headers that every response carries, in one list. @param inline what the policy lets stand in the HTML. */
export function securityHeaders(inline: Inline): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policy(inline),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/**
 * The text of a `_headers` file, which several static hosts and the preview server read: all headers, for every
 * path.
 */
export function headersFile(inline: Inline): string {
  const lines = Object.entries(securityHeaders(inline)).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join("\n")}\n`;
}
