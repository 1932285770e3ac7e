import { mount } from "svelte";
import { Calendar, Interaction, ResourceTimeGrid } from "@event-calendar/core";
import "@event-calendar/core/index.css";
import type { BoardData } from "../src/lib/api";
import { closes, date, opens } from "./data";

/** Shows the same day in the best ready-made timetable. */
export function showPeer(target: HTMLElement, { records }: BoardData): void {
  const options = {
    view: "resourceTimeGridDay", date, height: "100%", locale: "fr", editable: true, slotDuration: "00:15", snapDuration: "00:05",
    slotMinTime: clock(opens), slotMaxTime: clock(closes), allDaySlot: false, columnWidth: "148px",
    resources: records.rooms.map(({ id, name }) => ({ id, title: name })),
    events: records.sessions.map(({ id, title, trackId, placement: { start, duration, rooms } }) => ({
      id, title, start: `${date}T${clock(start)}`, end: `${date}T${clock(start + duration)}`, resourceIds: rooms,
      backgroundColor: records.tracks.find((track) => track.id === trackId)?.colour,
    })),
  };
  mount(Calendar, { target, props: { plugins: [ResourceTimeGrid, Interaction], options } });
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":") + ":00";
}
