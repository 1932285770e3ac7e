import "$lib/ui/base.css";
import { mount } from "svelte";
import { day } from "./data";
import Ours from "./Ours.svelte";
import { showPeer } from "./peer";

declare global {
  interface Window {
    /** Shows the timetable that the address names and gives the milliseconds until it is painted. */
    show: () => Promise<number>;
    /** The lengths of the frames since it was last called, in milliseconds. */
    frameLengths: () => number[];
  }
}

const asked = new URLSearchParams(location.search);
const data = day(Number(asked.get("sessions") ?? 60));
document.body.style.height = "100vh";

window.show = async () => {
  await warm();
  const began = performance.now();
  if (asked.get("who") === "peer") showPeer(document.body, data);
  else mount(Ours, { target: document.body, props: { data } });
  await painted();
  return performance.now() - began;
};

// What any window has done long before, for either of them: fonts are there, the first date was written.
async function warm(): Promise<void> {
  await Promise.all(["14px 'Source Sans 3'", "600 14px 'Source Sans 3'", "14px sans-serif"].map((font) => document.fonts.load(font)));
  new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long" }).format();
}

// A frame has been painted when the task after its callback runs.
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

let lengths: number[] = [];
let last = performance.now();
function tick(now: number): void {
  lengths.push(now - last);
  last = now;
  requestAnimationFrame(tick);
}
requestAnimationFrame(tick);

window.frameLengths = () => {
  const past = lengths;
  lengths = [];
  return past;
};
