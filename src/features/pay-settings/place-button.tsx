import { memo, type RefObject, useRef, useState } from "react";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { Button } from "#ui/button.tsx";
import { PlaceDialog } from "./place-dialog.tsx";
import { PlaceStatus } from "./place-status.tsx";
import styles from "./settings-bar.module.css";

/** Says whose official figures are shown, and opens the choice of another place. */
export function PlaceButton({ opener }: { opener: RefObject<HTMLButtonElement | null> }) {
  const { wanted } = usePay();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Button
        ref={opener}
        className={styles.place ?? ""}
        aria-haspopup="dialog"
        onClick={() => setChoosing(true)}
      >
        Place: {wanted}
      </Button>
      {choosing && <PlaceDialog onClose={() => setChoosing(false)} />}
    </>
  );
}

/** The choice of a place alone, for a page that has no other settings of pay; nothing where there is no choice. */
export const PlaceChoice = memo(function PlaceChoice() {
  const { hasPlaces } = useCatalogue();
  const opener = useRef<HTMLButtonElement>(null);
  if (!hasPlaces) return null;
  return (
    <div className={`${styles.alone} needs-script`}>
      <PlaceButton opener={opener} />
      <PlaceStatus opener={opener} />
    </div>
  );
});
