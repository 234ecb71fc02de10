import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
/** High enough to be within a few percent of what hosts send, and fast enough for every build. */
const QUALITY = 9;

/** What a file comes to over the wire, compressed with Brotli, in bytes. */
export async function compressedSize(content: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return (await compress(content, { params })).length;
}
