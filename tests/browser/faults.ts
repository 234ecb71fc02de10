import type { BrowserContext, ConsoleMessage, Page, Request, Response } from "playwright-core";

/** Something that went wrong in a page without failing what the test looked at. */
interface Fault {
  kind: "console" | "page error" | "failed request" | "other host";
  text: string;
  /** The address it is about. */
  url: string;
}

/** What a page did that no page may do. */
export interface FaultWatch {
  /** The faults so far, in words. */
  found(): string[];
}

/** What a test does on purpose, and what Chromium therefore complains about. */
interface Expected {
  /** It visits a page that is answered with 404. */
  notFound: boolean;
  /** Without it, Chromium refuses the scripts that the page asks for. */
  javaScript: boolean;
  /** Addresses that the test itself keeps from arriving. */
  refused: RegExp | null;
  /** It takes the network away for a while, in which the service worker answers what was asked for in vain. */
  offline: boolean;
}

/** Runs in the page, ahead of its own scripts: makes a violation of the policy a console message. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`CSP violation: ${violatedDirective} blocked ${blockedURI} in ${sourceFile}`);
  });
}

function consoleFault(message: ConsoleMessage): Fault {
  return { kind: "console", text: `${message.type()}: ${message.text()}`, url: message.location().url };
}

function requestFault(request: Request): Fault {
  return { kind: "failed request", text: request.failure()?.errorText ?? "failed", url: request.url() };
}

/** Chromium's own words about a document that was answered with 404, and nothing else. */
function isMissingDocument(fault: Fault, missing: ReadonlySet<string>): boolean {
  // The message has the fragment of the address, the response has not.
  const [address = ""] = fault.url.split("#");
  return fault.kind === "console" && / status of 404 /.test(fault.text) && missing.has(address);
}

/** Said where browser.ts has service workers refused. */
function isRefusedWorker({ text }: Fault): boolean {
  return text === "warning: Service Worker registration blocked by Playwright";
}

/** The browser lets go of what a page still loads when the page is left: nobody's fault. */
function isLetGo({ kind, text }: Fault): boolean {
  return kind === "failed request" && text === "net::ERR_ABORTED";
}

/** React Router’s own words about a path or a fragment whose percent signs make no sense; it leaves them as they are. */
function isMalformed({ kind, text }: Fault): boolean {
  return kind === "console" && /it is a malformed URL segment|is not a decodable element ID/.test(text);
}

/**
 * Watches all pages of a context for console messages of any kind, errors, failed requests, requests to
 * hosts other than `baseUrl`'s, and violations of the Content-Security-Policy.
 */
export async function watchFaults(
  context: BrowserContext,
  baseUrl: string,
  { notFound, javaScript, refused, offline }: Expected,
): Promise<FaultWatch> {
  const { origin } = new URL(baseUrl);
  const faults: Fault[] = [];
  const missing = new Set<string>();
  await context.addInitScript(reportViolations);
  context.on("console", (message) => faults.push(consoleFault(message)));
  context.on("weberror", (error) =>
    faults.push({ kind: "page error", text: String(error.error()), url: error.page()?.url() ?? "" }),
  );
  context.on("requestfailed", (request) => {
    if (javaScript || request.resourceType() !== "script") faults.push(requestFault(request));
  });
  context.on("request", (request) => {
    const { origin: asked } = new URL(request.url());
    if (asked !== origin) faults.push({ kind: "other host", text: "asked for", url: request.url() });
  });
  context.on("response", (response: Response) => {
    const isDocument = response.request().isNavigationRequest();
    if (isDocument && response.status() === 404) missing.add(response.url().replace(/#.*$/s, ""));
  });
  return {
    found: () =>
      faults
        .filter((fault) => !(notFound && isMissingDocument(fault, missing)))
        .filter((fault) => !(notFound && isMalformed(fault)))
        .filter((fault) => !isLetGo(fault) && !isRefusedWorker(fault))
        .filter(({ text }) => !(offline && text === "net::ERR_INTERNET_DISCONNECTED"))
        .filter((fault) => !refused?.test(fault.url))
        .map(({ kind, text, url }) => `${kind}: ${text} (${url})`),
  };
}

/** Waits until the page's console has been heard to the end: a round trip into every page still open. */
export async function heardOut(pages: readonly Page[]): Promise<void> {
  await Promise.all(pages.map((page) => page.evaluate(() => undefined)));
}
