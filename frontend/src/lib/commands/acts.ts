import type { Label } from "$lib/api";
import { say, type Key } from "$lib/i18n";
import { Names, type Match, type Named } from "./names";
import { wordsOf, type Token } from "./token";

/** Everything that is done without saying more, and what else it is called in either language. An act is added here, with
    its name in the messages (commands.act_…), and in shell/palette/acts.ts, where it is done. */
const told = {
  undo: "annuler défaire undo revert",
  redo: "rétablir refaire redo",
  shift: "décaler la suite repousser retard shift the rest delay",
  insert_pause: "insérer ajouter pause repas insert break meal",
  swap_rooms: "échanger intervertir deux salles swap rooms",
  swap_sessions: "échanger intervertir deux séquences swap sessions",
  move_band: "déplacer bande séquences parallèles move band",
  swap_bands: "échanger bandes swap bands",
  close_gaps: "combler resserrer trous temps morts close gaps",
  new_session: "créer ajouter nouvelle séquence new session add",
  new_edition: "créer nouvelle édition new edition",
  open_workspace: "ouvrir espace de travail fichier open workspace file",
  go_overview: "aller vue d’ensemble accueil go overview home",
  go_timetable: "aller grille horaire emploi du temps programme go timetable grid schedule",
  go_sessions: "aller séquences liste go sessions list",
  go_speakers: "aller intervenants personnes go speakers people",
  go_rooms: "aller salles journées parcours édition go rooms days tracks edition",
  go_print: "aller imprimer exporter impressions go print export",
  go_settings: "aller réglages préférences options go settings preferences",
  go_conflicts: "aller conflits alertes erreurs go conflicts findings errors",
  go_empty_seats: "aller places à pourvoir vides go empty seats",
  go_unconfirmed: "aller sans réponse invitations go unconfirmed no answer",
  go_no_abstract: "aller sans résumé go no abstract",
  go_unplaced: "aller à placer réserve go unplaced tray",
  export_programme: "exporter imprimer programme brochure pdf export print",
  export_speakers: "exporter imprimer intervenants tableur classeur excel xlsx export speakers workbook",
  export_calendar: "exporter agenda calendrier ics ical export calendar",
  theme_dark: "thème sombre nuit noir dark theme night mode",
  theme_light: "thème clair jour blanc light theme day mode",
  theme_system: "thème système automatique system theme auto",
  language_fr: "langue français french language",
  language_en: "langue anglaise anglais english language",
} as const;

export type ActName = keyof typeof told;

export const actNames = Object.keys(told) as ActName[];

export function actLabel(act: ActName): Label {
  return { fr: say("fr", keyOf(act)), en: say("en", keyOf(act)) };
}

interface ActNamed extends Named {
  act: ActName;
}

const byLanguage = (["fr", "en"] as const).map(
  (language) => new Names<ActNamed>(actNames.map((act) => ({ ref: { table: "edition", id: act }, act, name: say(language, keyOf(act)), also: wordsOf(told[act]) }))),
);

/** The acts that some words may stand for, best first. */
export function actsLike(tokens: readonly Token[]): Match<ActNamed>[] {
  const best = new Map<ActName, Match<ActNamed>>();
  for (const match of byLanguage.flatMap((names) => names.find(tokens, actNames.length))) {
    const known = best.get(match.named.act);
    if (!known || worth(known) < worth(match)) best.set(match.named.act, match);
  }
  return [...best.values()].sort((a, b) => worth(b) - worth(a));
}

function worth({ fit, share }: Match): number {
  return fit + share / 4;
}

function keyOf(act: ActName): Key {
  return `commands.act_${act}`;
}
