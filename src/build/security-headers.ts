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

/** What the app has no use for, and nobody may use in its name. Copying writes to the clipboard: that stays. */
const UNUSED_FEATURES = [
  "accelerometer autoplay camera clipboard-read display-capture encrypted-media fullscreen gamepad geolocation",
  "gyroscope hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture",
  "publickey-credentials-get screen-wake-lock serial storage-access usb window-management xr-spatial-tracking",
].flatMap((names) => names.split(" "));

/** Inside of workers too, where nothing is inline. */
const EVERYWHERE = {
  "default-src": ["'none'"],
  // Python is WebAssembly; it needs no other kind of evaluation.
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "worker-src": ["'self'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  // A text becomes neither markup nor code, and the address of a script by one policy: src/ui/trusted-script.ts.
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["own-scripts"],
} as const;

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([directive, values]) => [directive, ...values].join(" "))
    .join("; ");
}

/**
 * The policy that stands in a page, and holds on hosts that send no headers too: of what is inline only what the
 * build put there is run or applied.
 */
export function pagePolicy({ scripts, styles }: Inline): string {
  return written({
    ...EVERYWHERE,
    "script-src": [...EVERYWHERE["script-src"], ...hashes(scripts)],
    "style-src": [...EVERYWHERE["style-src"], ...hashes(styles)],
  });
}

/**
 * The headers that every response carries, in one list. A browser enforces their policy and the page's own: what
 * is inline is left to that one, since the hashes of all pages would make each response a kilobyte longer.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": written({
    ...EVERYWHERE,
    "script-src": [...EVERYWHERE["script-src"], "'unsafe-inline'"],
    "style-src": [...EVERYWHERE["style-src"], "'unsafe-inline'"],
    "frame-ancestors": ["'none'"],
  }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};
