import { useState } from "react";

/**
 * Which page of a list is shown, from 1. It is the first again when `list` names another list.
 * @param list what the list is made of: its filter and its order, as one text.
 */
export function usePage(list: string): [page: number, setPage: (page: number) => void] {
  const [at, setAt] = useState({ list, page: 1 });
  return [at.list === list ? at.page : 1, (page) => setAt({ list, page })];
}
