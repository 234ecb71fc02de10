import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "react-router";
import type { SampleText } from "#data/code.ts";
import { lineId } from "#paths";
import { Disclosure } from "#ui/disclosure.tsx";

/** A sample behind its title, open where the address names one of its lines. */
export function SampleDisclosure({ sample, children }: { sample: SampleText; children: ReactNode }) {
  const { hash } = useLocation();
  const named = sample.lines.some((_, index) => hash === `#${lineId(sample.file, index + 1)}`);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (named) setOpen(true);
  }, [named]);
  return (
    <Disclosure
      open={open}
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
