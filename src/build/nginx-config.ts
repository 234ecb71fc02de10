import { DRAWN, HEADERS_FILE, NOT_FOUND, SHELL } from "./hosting.ts";
import { PlainError } from "./plain-error.ts";
import { escapedPattern, type HeaderRule, headerRules } from "./read-headers.ts";

/** What nginx has to know to serve the built site. */
export interface NginxSite {
  /** Where it listens, e.g. `80` or `127.0.0.1:8080`. */
  listen: string;
  /** The folder that holds the site: the site’s own, or for `/folder/` the one that holds `folder`. */
  root: string;
  /** The text of its `_headers`, which also says in which folder of the host the site lies. */
  headers: string;
  /** Whether files compressed with Brotli lie beside the others, and the module that sends them is there. */
  brotli: boolean;
}

const TYPES: readonly (readonly [type: string, endings: string])[] = [
  ["text/html", "html"],
  ["text/javascript", "js mjs"],
  ["text/css", "css"],
  ["text/csv", "csv"],
  ["text/plain", "txt py log"],
  ["text/xml", "xml"],
  ["application/json", "json"],
  ["application/manifest+json", "webmanifest"],
  ["application/wasm", "wasm"],
  ["application/zip", "zip"],
  ["font/woff2", "woff2"],
  ["image/png", "png"],
  ["image/svg+xml", "svg"],
];

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A pattern of paths as a map of nginx has it. */
function mapKey(pattern: string): string {
  if (!pattern.endsWith("*")) return quoted(pattern);
  return quoted(`~^${escapedPattern(pattern.slice(0, -1))}`);
}

interface Sent {
  maps: string[];
  lines: string[];
}

/** One header: the same everywhere, or by a map from the path of the file to what is sent with it. */
function sent(name: string, rules: readonly HeaderRule[], everywhere: string): Sent {
  const all = rules.flatMap(({ pattern, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [{ pattern, value }];
  });
  const usual = all.find(({ pattern }) => pattern === everywhere)?.value ?? "";
  const others = all.filter(({ pattern, value }) => pattern !== everywhere && value !== usual);
  if (others.length === 0) return { maps: [], lines: [`  add_header ${name} ${quoted(usual)} always;`] };
  const variable = `$sent_${name.toLowerCase().replaceAll("-", "_")}`;
  const cases = others.map(({ pattern, value }) => `  ${mapKey(pattern)} ${quoted(value)};`);
  return {
    maps: [[`map $uri ${variable} {`, `  default ${quoted(usual)};`, ...cases, "}"].join("\n")],
    lines: [`  add_header ${name} ${variable} always;`],
  };
}

/** The folder of the host that the site was built for: the first rule is that of all its paths. */
function baseOf(rules: readonly HeaderRule[]): string {
  const [, base] = /^(\/.*)\*$/.exec(rules[0]?.pattern ?? "") ?? [];
  if (base === undefined) throw new PlainError("_headers does not begin with a rule for the whole site");
  return base;
}

/**
 * A server of nginx, with the maps that it needs before it, for the part of its configuration that is inside of
 * `http`: the headers of `_headers`, pages without their endings, the shell for what the browser renders, and the
 * not-found page. What lies compressed beside a file is sent instead.
 * @throws a PlainError when the headers are of no built site: it would be served without them.
 */
export function nginxSite({ listen, root, headers, brotli }: NginxSite): string {
  const rules = headerRules(headers);
  const base = baseOf(rules);
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  const all = names.map((name) => sent(name, rules, `${base}*`));
  return [
    ...all.flatMap(({ maps }) => maps),
    "server {",
    `  listen ${listen};`,
    `  root ${quoted(root)};`,
    "  charset utf-8;",
    "  charset_types text/javascript text/css text/csv text/plain text/xml;",
    "  default_type text/plain;",
    `  types { ${TYPES.map(([type, endings]) => `${type} ${endings};`).join(" ")} }`,
    "  gzip_static on;",
    ...(brotli ? ["  brotli_static on;"] : []),
    "  # A host that is known by its name alone may be moved, and have another port.",
    "  absolute_redirect off;",
    ...all.flatMap(({ lines }) => lines),
    `  error_page 404 ${base}${NOT_FOUND};`,
    `  location = ${base} { try_files ${base}index.html =404; }`,
    `  location ~ ^${escapedPattern(base)}(?:${DRAWN.join("|")})/ { try_files $uri.html ${base}${SHELL}; }`,
    `  location ${base} { try_files $uri $uri.html =404; }`,
    `  location = ${base}${HEADERS_FILE} { return 404; }`,
    "}",
    "",
  ].join("\n");
}
