import { loadPyodide, type PyodideInterface } from "pyodide";
import harness from "./harness.py?raw";

/** What of Python has come: the part that is fetched is counted as it comes, the module when it is there. */
type Count = (bytes: number) => void;

/** `fetch` that tells how many bytes of each body have come. */
function countingFetch(plain: typeof fetch, count: Count): typeof fetch {
  return async (...request) => {
    const response = await plain(...request);
    if (!response.ok || !response.body) return response;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          count(chunk.byteLength);
          controller.enqueue(chunk);
        },
      }),
    );
    const { status, headers } = response;
    return new Response(counted, { status, headers });
  };
}

/** The part that is imported, not fetched. */
const MODULE = "pyodide.asm.mjs";

/** Counts the module when the browser says how large it was. Returns what ends that. */
function countModule(count: Count): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceResourceTiming && entry.name.endsWith(MODULE))
        count(entry.decodedBodySize);
  });
  observer.observe({ type: "resource" });
  return () => observer.disconnect();
}

/**
 * Tells of a WebAssembly file that does not come or is not what it should be: Pyodide itself warns of it on the
 * console, and waits for ever.
 */
function watchWasm(): { failed: Promise<never>; stop: () => void } {
  const plain = WebAssembly.instantiateStreaming;
  const failed = new Promise<never>((_resolve, reject) => {
    WebAssembly.instantiateStreaming = async (...given) => {
      try {
        return await plain(...given);
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
  const stop = () => {
    WebAssembly.instantiateStreaming = plain;
  };
  return { failed, stop };
}

/**
 * Python with the harness in it, from the files in `folder`, an address that ends with a slash.
 * @param count told of the bytes of each file as they come, unpacked.
 * @throws when a file does not come or is not what it should be.
 */
export async function loadPython(folder: string, count: Count): Promise<PyodideInterface> {
  const plain = globalThis.fetch;
  globalThis.fetch = countingFetch(plain.bind(globalThis), count);
  const stopCounting = countModule(count);
  const wasm = watchWasm();
  try {
    const loaded = loadPyodide({ indexURL: folder, packageBaseUrl: folder });
    const python = await Promise.race([loaded, wasm.failed]);
    python.FS.writeFile("/harness.py", harness);
    python.runPython("import sys; sys.path.insert(0, '/'); import harness");
    return python;
  } finally {
    wasm.stop();
    stopCounting();
    globalThis.fetch = plain;
  }
}
