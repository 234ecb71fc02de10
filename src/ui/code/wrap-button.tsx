import { Button } from "#ui/button.tsx";

/** Whether long lines go on below instead of scrolling. @param about the file, where there are several; heard only. */
export function WrapButton({
  about,
  wrap,
  onWrap,
}: {
  about: string;
  wrap: boolean;
  onWrap: (wrap: boolean) => void;
}) {
  return (
    <Button
      look="bare"
      className="needs-script"
      aria-pressed={wrap}
      aria-label={`Wrap lines: ${about}`}
      onClick={() => onWrap(!wrap)}
    >
      Wrap lines
    </Button>
  );
}
