import { type RefObject, useEffect, useRef } from "react";
import { usePay } from "#store/use-pay.tsx";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";

/**
 * Whose figures are shown while those of the chosen place are not there. A change of place is announced, when
 * its figures are.
 * @param opener takes the focus when the button that had it goes.
 */
export function PlaceStatus({ opener }: { opener: RefObject<HTMLElement | null> }) {
  const { place, wanted, status, retry } = usePay();
  const announce = useAnnounce();
  const shown = `those of ${place.name} are shown.`;
  const message = {
    ready: `Official pay: ${place.name}`,
    loading: `Loading the figures for ${wanted}; ${shown}`,
    failed: `The figures for ${wanted} could not be loaded; ${shown}`,
  }[status];
  const last = useRef(message);
  useEffect(() => {
    if (last.current === message) return;
    last.current = message;
    announce(message);
  }, [message, announce]);
  if (status === "ready") return null;
  return (
    <p>
      {message}{" "}
      {status === "failed" && (
        <Button
          look="link"
          onClick={() => {
            opener.current?.focus();
            retry();
          }}
        >
          Try again
        </Button>
      )}
    </p>
  );
}
