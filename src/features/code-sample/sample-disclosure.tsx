import { type ReactNode, useLayoutEffect } from "react";
import { useLocation } from "react-router";
import type { SampleText } from "#data/code.ts";
import { lineId } from "#paths";
import { Disclosure } from "#ui/disclosure.tsx";

/** A sample behind its title, open where the address names one of its lines. */
export function SampleDisclosure({ sample, children }: { sample: SampleText; children: ReactNode }) {
  const { hash } = useLocation();
  const named = sample.lines.some((_, index) => hash === `#${lineId(sample.file, index + 1)}`);
  // Ahead of the scrolling to that line, and each time that a link leads there: the reader may have closed it.
  useLayoutEffect(() => {
    if (named) document.getElementById(hash.slice(1))?.closest("details")?.setAttribute("open", "");
  }, [hash, named]);
  return (
    <Disclosure
      summary={
        <span>
          {sample.title}, <code>{sample.file}</code>
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
