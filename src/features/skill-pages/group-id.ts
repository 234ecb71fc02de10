/** The id of a group's place in the index of skills. */
export const groupId = (group: string) => `group-${group}`;
