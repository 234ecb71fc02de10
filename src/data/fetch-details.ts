/** A detail is shared by all who load it: nobody may change it for the others. */
function frozen(content: unknown): unknown {
  return typeof content === "object" && content !== null ? Object.freeze(content) : content;
}

async function fetchJson(address: string): Promise<unknown> {
  const failed = (reason: string, cause?: unknown) =>
    new Error(`A part of the data could not be loaded (${reason}).`, { cause });
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error), error);
  }
  if (!response.ok) throw failed(`${address} was answered with status ${response.status}`);
  try {
    return frozen(await response.json());
  } catch (error) {
    // A host that answers every address with a page.
    throw failed(`${address} is not JSON`, error);
  }
}

/**
 * Loads JSON files below `folder`, an address that ends with a slash: `role/x` is `<folder>role/x.json`. Each is
 * fetched once and shared by all who ask; one that failed is asked for again by the next.
 * @returns a function that rejects with an error whose message is fit for readers.
 */
export function detailFetcher(folder: string): (path: string) => Promise<unknown> {
  const asked = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = asked.get(path);
    if (known) return known;
    const answer = fetchJson(`${folder}${path}.json`);
    asked.set(path, answer);
    answer.catch(() => asked.delete(path));
    return answer;
  };
}
