import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `skill | ${catalogue.site.name}`, description: "skill" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">skill</h1>
    </div>
  );
}
