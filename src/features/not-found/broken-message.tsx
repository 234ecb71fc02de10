import { paths } from "#paths";
import { Button, buttonClass } from "#ui/button.tsx";
import styles from "./not-found.module.css";

/** A plain link: a fresh start of the whole app. */
function Home({ look }: { look: "plain" | "primary" }) {
  return (
    <a className={buttonClass(look)} href={import.meta.env.BASE_URL + paths.explore.build().slice(1)}>
      Explore all roles
    </a>
  );
}

/** An address that matches no page, where nothing of the app is there to say more of it. */
export function NoPageMessage() {
  return (
    <>
      <h1 className="page-title">There is no page at this address</h1>
      <p>It may be misspelt, or the page may have moved.</p>
      <p className={styles.actions}>
        <Home look="primary" />
      </p>
    </>
  );
}

/** Something in the app failed: what that means for the reader, and two ways on. */
export function BrokenMessage({ detail }: { detail: string }) {
  return (
    <>
      <h1 className="page-title">This page could not be shown</h1>
      <p>
        Part of it failed to load or to draw. Your choices are still in the address; loading it again often
        helps.
      </p>
      <p>
        The browser says: <code>{detail}</code>
      </p>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => window.location.reload()}>
          Load it again
        </Button>
        <Home look="plain" />
      </p>
    </>
  );
}
