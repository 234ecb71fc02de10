/** How long nothing of a file may come before it is given up, in milliseconds. */
export const LONGEST_SILENCE = 30_000;

/** What a detail of each kind has among its keys: enough to tell it from what another host would send. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ catalogue: "roles", role: "occupation", code: "samples", program: "lines", plan: "lessons" },
  ...{ skill: "reasons", "area-pay": "table", sources: "length", dataset: "mappings", problem: "stages" },
};

/** What an address held that came in full and is not what was asked for. */
class Spoilt extends Error {}

function isDetail(path: string, content: unknown): boolean {
  const kind = path.split("/")[0] ?? "";
  if (content === null) return kind === "program" || kind === "problem";
  const key = KEYS[kind];
  return typeof content === "object" && (key === undefined || Object.hasOwn(content, key));
}

/** @throws Spoilt for a file that was cut off, and for a host that answers every address with a page. */
function parsed(address: string, path: string, text: string): unknown {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Spoilt(`${address} is not JSON`, { cause: error });
  }
  if (!isDetail(path, content)) throw new Spoilt(`${address} holds something else`);
  // It is shared by all who load it: nobody may change it for the others.
  return Object.freeze(content);
}

/** The text at an address. @throws when there is none, and once nothing of it has come for too long. */
async function fetchText(address: string, cache: RequestCache): Promise<string> {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    const silent = new Error(`nothing came for ${LONGEST_SILENCE / 1000} seconds`);
    timer = setTimeout(() => ended.abort(silent), LONGEST_SILENCE);
  };
  alive();
  try {
    const { ok, status, body } = await fetch(address, { cache, signal: ended.signal });
    if (!ok) throw new Error(`${address} was answered with status ${status}`);
    const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        alive();
        controller.enqueue(chunk);
      },
    });
    return await new Response(body?.pipeThrough(watch)).text();
  } finally {
    clearTimeout(timer);
  }
}

async function fetchJson(address: string, path: string): Promise<unknown> {
  const load = async (cache: RequestCache) => parsed(address, path, await fetchText(address, cache));
  try {
    try {
      return await load("default");
    } catch (error) {
      // The browser may have kept what was spoilt on its way: it would give out the same for ever.
      if (error instanceof Spoilt) return await load("reload");
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`A part of the data could not be loaded (${reason}).`, { cause: error });
  }
}

/**
 * Loads JSON files below `folder`, an address that ends with a slash: `role/x` is `<folder>role/x.json`. Each is
 * fetched once and shared by all who ask; one that failed is asked for again by the next.
 * @returns a function that rejects with an error whose message is fit for readers, within LONGEST_SILENCE of the
 * last that came.
 */
export function detailFetcher(folder: string): (path: string) => Promise<unknown> {
  const asked = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = asked.get(path);
    if (known) return known;
    const answer = fetchJson(`${folder}${path}.json`, path);
    asked.set(path, answer);
    answer.catch(() => asked.delete(path));
    return answer;
  };
}
