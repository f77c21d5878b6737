import { queryOptions } from "@tanstack/react-query";
import { exportMyData } from "./generated/me/me";

/** Where one waits or has entered a draw; the API lists these only in what it keeps about a person. */
export type MyEntries = { waiting: Entry[]; draws: Entry[] };
type Entry = { id: string; session_id: string; status: string };

export const MY_ENTRIES = ["my-entries"] as const;

export const myEntriesOptions = queryOptions({
  queryKey: MY_ENTRIES,
  queryFn: async ({ signal }): Promise<MyEntries> => {
    const { records } = await exportMyData({ signal });
    const sessions = (records as { sessions?: { waiting_list?: Entry[]; draw_entries?: Entry[] } }).sessions;
    return { waiting: sessions?.waiting_list ?? [], draws: sessions?.draw_entries ?? [] };
  },
  staleTime: 60_000,
});
