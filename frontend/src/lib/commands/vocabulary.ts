import { wordsOf } from "./token";

/** What the commands are made of, in French and English at once: whoever types may mix them. A phrase may have several words.
    Verbs are told in one form; others are understood by their stem ("déplacer": déplace, déplacez), the irregular are told. */
const told = {
  move: ["déplacer", "bouger", "mettre", "mets", "mettez", "placer", "caler", "programmer", "positionner", "move", "put", "place", "schedule", "reschedule", "set", "passer"],
  swap: ["échanger", "intervertir", "permuter", "inverser", "swap", "exchange", "switch"],
  shift: ["décaler", "repousser", "pousser", "retarder", "reporter", "shift", "push", "delay", "postpone"],
  advance: ["avancer", "bring forward", "pull forward", "advance"],
  insert: ["insérer", "ajouter", "intercaler", "prévoir", "insert", "add", "faire", "make"],
  rename: ["renommer", "appeler", "intituler", "retitrer", "rename", "call", "retitle"],
  length: ["durée", "durer", "dure", "faire durer", "length", "duration", "make it last", "last"],
  lengthen: ["allonger", "prolonger", "rallonger", "lengthen", "extend", "prolong"],
  shorten: ["raccourcir", "écourter", "réduire", "shorten", "cut"],
  unplace: ["retirer", "enlever", "déprogrammer", "sortir", "unplace", "unschedule", "take off", "remove"],
  seat: ["inviter", "asseoir", "assois", "assoir", "affecter", "ajouter", "placer", "invite", "seat", "assign", "add", "put", "mettre"],
  replace: ["remplacer", "replace", "substitute"],
  close: ["combler", "resserrer", "supprimer", "fermer", "boucher", "close", "remove", "fill", "tighten"],
  delete: ["supprimer", "effacer", "détruire", "delete", "erase"],
  duplicate: ["dupliquer", "copier", "duplicate", "copy"],
  create: ["créer", "ajouter", "nouvelle", "nouveau", "nouvel", "create", "add", "new"],
  go: ["aller", "va", "ouvrir", "montrer", "afficher", "voir", "vois", "chercher", "trouver", "go", "open", "show", "see", "view", "find"],

  at: ["à", "a", "vers", "pour", "at", "@", "to", "→", "au", "on"],
  into: ["dans", "en", "à", "a", "au", "in", "into", "to", "on", "sur", "pour", "for", "→", "vers"],
  with: ["et", "avec", "contre", "par", "and", "with", "for", "↔", "⇄", "&", "by"],
  as: ["en", "as", "to", "par", "→", "into"],
  after: ["après", "à la suite de", "la suite de", "tout ce qui suit", "after", "following"],
  from: ["à partir de", "dès", "depuis", "de", "from", "since", "starting at", "starting from"],
  by: ["de", "by", "d"],
  for: ["pendant", "durant", "for", "de", "of", "pour", "lasting"],
  later: ["plus tard", "later"],
  earlier: ["plus tôt", "earlier", "sooner"],
  absorb: ["en absorbant", "absorber", "absorbing", "sur", "en prenant sur", "taking from", "aux dépens de", "en rognant"],

  rooms: ["salle", "salles", "room", "rooms", "amphi", "amphithéâtre"],
  allRooms: ["toutes les salles", "partout", "tous les lieux", "all rooms", "every room", "everywhere"],
  tray: ["réserve", "attente", "en attente", "à placer", "hors programme", "tray", "waiting", "to place", "programme", "program", "programme off"],
  gaps: ["trous", "trou", "vides", "temps morts", "gaps", "gap", "holes"],
  band: ["bande", "bandes", "celle", "celles", "band", "bands"],
  all: ["tout", "toute", "la suite", "everything", "all", "the rest"],
  morning: ["matin", "matinée", "morning"],
  afternoon: ["après midi", "aprem", "afternoon"],
  evening: ["soir", "soirée", "evening"],
  day: ["jour", "journée", "day", "j"],
  this: ["ceci", "ça", "celle ci", "cette séquence", "la sélection", "this", "it", "this session", "selection"],

  // In these a reader finds nothing to hold on to.
  filler: [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "the", "a", "an", "of", "s il te plait", "s il vous plait", "svp", "please",
    "merci", "je veux", "je voudrais", "j aimerais", "peux tu", "pouvez vous", "il faut", "i want to", "i would like to", "could you", "can you", "session", "séquence",
    "lui", "moi", "to", "à", "puis", "then",
  ],
} satisfies Record<string, string[]>;

export type Word = keyof typeof told;

/** A phrase of the vocabulary, word by word. */
export type Phrase = readonly string[];

/** The phrases of each word, longest first, so that "à partir de" is not read as "à". */
export const vocabulary: Record<Word, readonly Phrase[]> = Object.fromEntries(
  Object.entries(told).map(([word, phrases]) => [word, longestFirst(phrases.map(wordsOf))]),
) as unknown as Record<Word, readonly Phrase[]>;

/** Every single word of it: one of these is not another one misspelt. */
export const known: ReadonlySet<string> = new Set(Object.values(vocabulary).flat(2));

function longestFirst(phrases: Phrase[]): Phrase[] {
  return phrases.sort((a, b) => b.length - a.length);
}

/** The part of a verb that its forms share: "deplace" of déplacer, déplacez; "mov" of move, moving. */
export function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:er|ez|es|ons|re|ir|r|e|s|ing|ed)$/, "");
}

/** Words that every title has; they say little about which one is meant. */
export const small = new Set(
  wordsOf(
    "le la les l un une des du de d et ou a au aux en dans sur pour par avec vers qui que entre ce ces cette son sa ses leur leurs " +
      "the a an of and or in on at to for with by from is are how what why your our its it as into",
  ).concat(["&"]),
);

/** Words that mean the same wherever they are, such as an acronym in the other language. */
const same: readonly (readonly string[])[] = [
  ["ia", "ai"], ["atelier", "workshop"], ["pause", "break"], ["dejeuner", "repas", "lunch", "meal"], ["diner", "dinner"], ["cafe", "coffee"],
  ["accueil", "welcome"], ["ouverture", "opening"], ["cloture", "closing"], ["ronde", "round"], ["conference", "keynote"],
  ["pleniere", "plenary"], ["salle", "room"], ["numerique", "digital"], ["pedagogie", "teaching"], ["video", "videos"],
];

const others = new Map<string, string[]>();
for (const group of same) for (const word of group) others.set(word, group.filter((other) => other !== word));

/** Other words for one. */
export function synonymsOf(word: string): readonly string[] {
  return others.get(word) ?? [];
}
