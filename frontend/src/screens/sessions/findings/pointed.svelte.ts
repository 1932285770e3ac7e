/** The finding that somebody came for: the inspector shows it open and first. */
class Pointed {
  key = $state("");
  /** Whether the focus is to go to its remedies, once they are known. */
  arriving = $state(false);

  show(key: string, arriving = false): void {
    this.key = key;
    this.arriving = arriving;
  }
}

export const pointed = new Pointed();
