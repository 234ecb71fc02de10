import { Button } from "#ui/button.tsx";
import styles from "./code.module.css";

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
      className={`needs-script ${styles.wrap}`}
      aria-pressed={wrap}
      aria-label={`Wrap lines: ${about}`}
      onClick={() => onWrap(!wrap)}
    >
      Wrap lines
    </Button>
  );
}
