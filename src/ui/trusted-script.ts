/** The one policy that makes addresses of scripts; the site's headers name it (src/build/security-headers.ts). */
export const SCRIPT_POLICY = "own-scripts";

interface ScriptPolicy {
  /** What comes back passes as a text, and is the browser's proof that the policy let it pass. */
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    /** Missing in browsers without Trusted Types, which take any text. */
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
}

/** Whether `address` is that of a script of the built site: `sw.js`, or one whose name changes with its content. */
function isOwnScript(address: string): boolean {
  const { href, origin, pathname } = new URL(address, window.location.href);
  const { BASE_URL, DEV } = import.meta.env;
  if (origin !== window.location.origin || !pathname.startsWith(BASE_URL)) return false;
  // In development, workers come from where they are written.
  return (
    DEV || (href === origin + pathname && /^(?:sw|assets\/[\w-]+)\.js$/.test(pathname.slice(BASE_URL.length)))
  );
}

const RULES: ScriptPolicy = {
  createScriptURL: (address) => {
    if (!isOwnScript(address)) throw new TypeError(`${address} is no script of this site`);
    return address;
  },
};

let policy: ScriptPolicy | undefined;

/**
 * The address of one of the site's own scripts as the browser wants it where a worker or a service worker is made
 * from it: no other text is taken there.
 * @throws TypeError for any other address.
 */
export function trustedScript(address: string): string {
  // A browser makes a policy of a name only once.
  policy ??= window.trustedTypes?.createPolicy(SCRIPT_POLICY, RULES) ?? RULES;
  return policy.createScriptURL(address);
}
