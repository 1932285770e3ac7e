import { tick } from "svelte";

/** Remembers where a finding stands before an act that may take it away. Afterwards the focus, when it was lost with it,
    goes to the finding that took its place, or to the inspector around. */
export function stay(within: HTMLElement): () => void {
  const list = within.closest("[data-findings]");
  return () => {
    void tick().then(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const next = list?.isConnected ? list.querySelector<HTMLElement>("button") : null;
      (next ?? document.getElementById("inspector") ?? document.getElementById("stage"))?.focus();
    });
  };
}
