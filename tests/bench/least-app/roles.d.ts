declare module "virtual:least-roles" {
  const roles: readonly import("./role-text.ts").RoleText[];
  export default roles;
}
