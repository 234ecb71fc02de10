/** Ids of places, as they stand in addresses: letters of a state, a metro's number, `US`. */
export const PLACE_ID = /^[A-Z0-9]{2,8}$/;
