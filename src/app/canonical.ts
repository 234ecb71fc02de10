import { useLayoutEffect, useRef } from "react";

/**
 * Keeps the canonical link, which browsers hand out when a page is shared, at what the reader came to, with their
 * choices. What they arrived at keeps the link of the built page: whoever only reads, such as a search engine,
 * finds the address without choices. A site that was built without its address has no such link.
 * @param address of the page shown, with its query and without the folder of the site.
 */
export function useCanonical(address: string): void {
  const arrived = useRef(address);
  useLayoutEffect(() => {
    const link = document.querySelector('link[rel="canonical"]');
    if (!(link instanceof HTMLLinkElement) || address === arrived.current) return;
    arrived.current = "";
    link.href = new URL(import.meta.env.BASE_URL + address.slice(1), link.href).href;
  }, [address]);
}
