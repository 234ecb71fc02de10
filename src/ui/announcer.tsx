import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** A polite live region for what changes without moving the focus. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState("");
  // A repeated message is announced again only when the text differs: a no-break space does that unheard.
  const announce = useCallback(
    (next: string) => setMessage((last) => (last === next ? `${next}\u00a0` : next)),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="vh" role="status" data-announcer>
        {message}
      </div>
    </AnnounceContext>
  );
}

/** Says a message to screen readers, politely. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
