/** To be written. */
export function NextSkills() {
  return null;
}
