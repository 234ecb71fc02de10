import type { BesideFile } from "#data/code.ts";
import { paths } from "#paths";

/** How long a file may take, in milliseconds; each has some kilobytes. */
const PATIENCE = 30_000;

const fetched = new Map<string, Promise<string>>();

async function fetchText({ file, length }: BesideFile): Promise<string> {
  const missing = (reason: string) => new Error(`${file} did not come: ${reason}`);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(paths.dataFile(`samples/${file}`), { signal });
    if (!response.ok) throw missing(`the server answered ${response.status}`);
    // A host that answers every address with a page.
    if (response.headers.get("content-type")?.startsWith("text/html"))
      throw missing("the server answered with a page");
    const text = await response.text();
    if (text.length !== length) throw missing("the server answered with something else");
    return text;
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      throw missing(`it took longer than ${PATIENCE / 1000} seconds`);
    throw error instanceof TypeError ? missing("there is no connection") : error;
  }
}

/**
 * The files that every program finds beside it, by name. Each is fetched once; one that failed is fetched again.
 * @throws when one does not come.
 */
export async function problemFiles(files: readonly BesideFile[]): Promise<Record<string, string>> {
  const entries = files.map(async (beside) => {
    const { file } = beside;
    const text = fetched.get(file) ?? fetchText(beside);
    fetched.set(file, text);
    try {
      return [file, await text] as const;
    } catch (error) {
      fetched.delete(file);
      throw error;
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}
