import { useEffect, useState } from "react";
import { useAnnounce } from "./announcer.tsx";
import { Button, type ButtonLook } from "./button.tsx";

const SHOWN_MS = 2000;

/** Copies what `text` returns; says so on the button and to screen readers, and says so when it failed. */
export function CopyButton({
  label,
  about = "",
  copied,
  text,
  look = "plain",
}: {
  label: string;
  /** What it copies, where several buttons have the same label; heard only. */
  about?: string;
  /** What to say when it worked, e.g. `Link copied`. */
  copied: string;
  text: () => string;
  look?: ButtonLook;
}) {
  const announce = useAnnounce();
  const [result, setResult] = useState<string | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async () => {
    let message = copied;
    try {
      // Without https there is no clipboard at all: that throws like a refusal.
      await navigator.clipboard.writeText(text());
    } catch {
      message = "The browser refused to copy";
    }
    setResult(message);
    announce(message);
  };
  return (
    <Button
      look={look}
      onClick={copy}
      className="needs-script"
      {...(about !== "" && { "aria-label": `${result ?? label}: ${about}` })}
    >
      {result ?? label}
    </Button>
  );
}
