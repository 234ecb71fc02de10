import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useAnnounce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

const AddressContext = createContext("");

/** Tells the parts below where the reader is: on another page, what failed on the last one is drawn anew. */
export function BrokenPartsProvider({ address, children }: { address: string; children: ReactNode }) {
  return <AddressContext value={address}>{children}</AddressContext>;
}

/** What stands in the place of a part that failed: `head`, a sentence, and another try. */
function BrokenPart({
  title,
  head,
  tried,
  onAgain,
}: {
  title: string;
  head: ReactNode;
  /** Whether another try has failed too. */
  tried: boolean;
  onAgain: () => void;
}) {
  const announce = useAnnounce();
  useEffect(() => announce(`The part “${title}” could not be shown`), [title, announce]);
  return (
    <>
      {head}
      <Notice quiet title={`The part “${title}” could not be shown`}>
        <p>
          Something in it failed; the rest of the page works.{" "}
          <Button look="link" autoFocus={tried} onClick={onAgain}>
            Try again<span className="vh">: {title}</span>
          </Button>{" "}
          Should that not help, load the page again: your choices stay.
        </p>
      </Notice>
    </>
  );
}

/**
 * A part of a page: what throws in it while it is drawn takes down this part and nothing else. It adds nothing to
 * the page as long as all is well, and on the server, where a mistake should stop the build, it catches nothing.
 * @param title what the part is called, in the sentence that stands in its place.
 * @param head the id of the part's heading, which takes the focus after a try that worked, and what stands there
 * while the part does not. Null for a part without a heading of its own.
 */
export function Part({
  title,
  head = null,
  children,
}: {
  title: string;
  head?: { id: string; shown: ReactNode } | null;
  children: ReactNode;
}) {
  const address = useContext(AddressContext);
  const [tries, setTries] = useState(0);
  // The button that was pressed is gone, unless another has taken its place and the focus.
  useEffect(() => {
    if (tries === 0 || document.activeElement !== document.body) return;
    const heading = document.getElementById(head?.id ?? "main");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [tries, head?.id]);
  return (
    <ErrorBoundary
      resetKeys={[address]}
      fallbackRender={({ resetErrorBoundary }) => (
        <BrokenPart
          title={title}
          head={head?.shown}
          tried={tries > 0}
          onAgain={() => {
            resetErrorBoundary();
            setTries(tries + 1);
          }}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
