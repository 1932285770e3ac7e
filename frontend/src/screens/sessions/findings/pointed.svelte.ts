/** The finding that somebody came for: the inspector shows it open and first. */
class Pointed {
  key = $state("");
}

export const pointed = new Pointed();
