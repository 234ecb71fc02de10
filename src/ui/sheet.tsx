import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";
import styles from "./sheet.module.css";

/**
 * A modal panel: the full screen, or a window in its middle where there is room. The platform's dialog keeps
 * the focus inside, closes on Escape and gives the focus back to what opened it.
 */
export function Sheet({
  title,
  done,
  actions,
  status,
  look = "screen",
  initialFocus,
  onClose,
  children,
}: {
  title: string;
  /** The words on the button that closes it. */
  done: string;
  actions?: ReactNode;
  /** Said on every change, since nothing outside a modal panel is heard. */
  status: string;
  /** Whether it fills wide screens too. */
  look?: "screen" | "window";
  /** What has the focus on opening; the first control otherwise. */
  initialFocus?: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    initialFocus?.current?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [initialFocus]);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-look={look}
      aria-labelledby={heading}
      onCancel={onClose}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {actions}
        <Button look="primary" onClick={onClose}>
          {done}
        </Button>
      </div>
      <p className="vh" role="status">
        {status}
      </p>
      {children}
    </dialog>
  );
}
