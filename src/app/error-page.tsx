import { isRouteErrorResponse, useRouteError } from "react-router";

export function ErrorPage() {
  const error = useRouteError();
  return <div className="page"><h1>{isRouteErrorResponse(error) ? error.status : String(error)}</h1></div>;
}
