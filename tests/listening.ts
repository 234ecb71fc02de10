import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A host on this machine. */
export interface Listening {
  /** Where it is, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Has `server` listen on a free port of this machine. */
export async function listening(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
