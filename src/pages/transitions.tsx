import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `transitions | ${catalogue.site.name}`, description: "transitions" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">transitions</h1>
    </div>
  );
}
