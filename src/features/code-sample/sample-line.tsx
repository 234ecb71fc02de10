import { Link } from "react-router";
import type { SampleLine } from "#data/learning.ts";
import { sampleAddress } from "#paths";
import { useCarried } from "#store/use-explorer.tsx";
import { CodeExcerpt } from "#ui/code/code-excerpt.tsx";

/** One highlighted line of a role's sample, below a link to the line itself on the role's page. */
export function LinkedSampleLine({ sample }: { sample: SampleLine }) {
  const carried = useCarried();
  return (
    <>
      <Link to={sampleAddress(sample, carried)}>
        {sample.file}, line {sample.line}
      </Link>
      <CodeExcerpt code={sample.code} line={sample.line} />
    </>
  );
}
