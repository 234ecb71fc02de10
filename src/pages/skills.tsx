import { catalogue } from "virtual:catalogue";

export const handle = {
  meta: () => ({ title: `skills | ${catalogue.site.name}`, description: "skills" }),
};

export function Component() {
  return (
    <div className="page">
      <h1 className="page-title">skills</h1>
    </div>
  );
}
