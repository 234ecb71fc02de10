import { paths } from "#paths";

const fetched = new Map<string, Promise<string>>();

async function fetchText(file: string): Promise<string> {
  const response = await fetch(paths.dataFile(`samples/${file}`)).catch(() => {
    throw new Error(`${file} did not come: there is no connection`);
  });
  if (!response.ok) throw new Error(`${file} did not come: the server answered ${response.status}`);
  return response.text();
}

/**
 * The files that every program finds beside it, by name. Each is fetched once; one that failed is fetched again.
 * @throws when one does not come.
 */
export async function problemFiles(names: readonly string[]): Promise<Record<string, string>> {
  const entries = names.map(async (name) => {
    const text = fetched.get(name) ?? fetchText(name);
    fetched.set(name, text);
    try {
      return [name, await text] as const;
    } catch (error) {
      fetched.delete(name);
      throw error;
    }
  });
  return Object.fromEntries(await Promise.all(entries));
}
