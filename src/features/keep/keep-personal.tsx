/** To be written. */
export function KeepPersonal() {
  return null;
}
