import { roles, kinds, type Kind, type Role } from "$lib/api";
import { say } from "$lib/i18n";
import { wordsOf } from "./token";
import type { Phrase } from "./vocabulary";

/** What kinds of sessions are called besides their names on the screen. */
const moreKinds: Partial<Record<Kind, string[]>> = {
  break: ["pause café", "coffee break", "coffee"],
  meal: ["déjeuner", "dîner", "lunch", "dinner", "meal"],
  round_table: ["panel"],
  parallel: ["parallèle", "séquence", "session", "talk"],
  keynote: ["keynote", "conférence plénière"],
  social: ["cocktail", "apéritif", "visite", "reception"],
  opening: ["welcome", "accueil"],
};

const moreRoles: Partial<Record<Role, string[]>> = {
  moderator: ["modérateur", "modératrice", "modération", "animateur", "animatrice", "chair"],
  panellist: ["panéliste", "panelist"],
  speaker: ["orateur", "oratrice", "intervenant", "intervenante", "conférencier", "conférencière"],
  host: ["hôte", "hôtesse"],
  respondent: ["discutant", "discutante"],
  rapporteur: ["rapporteur", "rapporteuse"],
  technician: ["technicien", "technicienne", "technique"],
};

/** Phrases that say one of several values. */
export interface Said<T> {
  value: T;
  phrases: readonly Phrase[];
}

export const kindWords: readonly Said<Kind>[] = kinds.map((kind) => said(kind, [say("fr", `common.kind_${kind}`), say("en", `common.kind_${kind}`), ...(moreKinds[kind] ?? [])]));
export const roleWords: readonly Said<Role>[] = roles.map((role) => said(role, [say("fr", `common.role_${role}`), say("en", `common.role_${role}`), ...(moreRoles[role] ?? [])]));

/** Every word that a kind is called by, to find its sessions. */
export function kindsSaid(kind: Kind): readonly string[] {
  return saidOf.get(kind) ?? [];
}

const saidOf = new Map(kindWords.map(({ value, phrases }) => [value, [...new Set(phrases.flat())]]));

function said<T>(value: T, texts: string[]): Said<T> {
  return { value, phrases: texts.map(wordsOf).sort((a, b) => b.length - a.length) };
}
