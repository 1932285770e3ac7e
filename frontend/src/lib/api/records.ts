/** The records of the domain as they travel: the same names and fields as backend/conference. */

export type ID = string;

export type Table =
  | "edition"
  | "organiser"
  | "day"
  | "room"
  | "track"
  | "session"
  | "person"
  | "seat"
  | "availability"
  | "resource"
  | "consent"
  | "waiver"
  | "tuning"
  | "walk"
  | "translation";

/** Points at one record. */
export interface Ref {
  table: Table;
  id: ID;
}

export const kinds = [
  "opening",
  "plenary",
  "keynote",
  "round_table",
  "parallel",
  "workshop",
  "break",
  "meal",
  "social",
  "closing",
] as const;
export type Kind = (typeof kinds)[number];

export const roles = ["moderator", "host", "speaker", "panellist", "respondent", "rapporteur", "technician"] as const;
export type Role = (typeof roles)[number];

export const statuses = ["open", "considered", "invited", "confirmed", "declined", "reserve"] as const;
export type Status = (typeof statuses)[number];

export const resourceKinds = ["replay", "slides", "summary", "other"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const consentKinds = ["image", "recording", "publication", "contact"] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** What a person told of themselves; empty: nothing. */
export const genders = ["", "f", "m", "x"] as const;
export type Gender = (typeof genders)[number];

export interface Edition {
  id: ID;
  name: string;
  ordinal: number;
  theme: string;
  venue: string;
  address: string;
  timeZone: string;
  language: string;
  practical: string;
  expected: number;
  colour: string;
  /** A picture as a data: URI; empty: none. */
  logo: string;
  /** Of the rooms, as the logo. */
  plan: string;
  /** Minutes that a person needs between two sessions in one room. */
  minGap: number;
  /** Minutes that a person needs when the room changes. */
  moveGap: number;
  /** Sessions of one person at most; 0: it does not matter. */
  maxSessions: number;
  /** Percent of a panel that may come from one institution, or be of one gender; 0: it does not matter. */
  institutionShare: number;
  genderShare: number;
  origin: string;
}

export const organiserKinds = ["organiser", "host", "partner", "sponsor"] as const;
export type OrganiserKind = (typeof organiserKinds)[number];

export interface Organiser {
  id: ID;
  editionId: ID;
  name: string;
  kind: OrganiserKind;
  position: string;
  logo: string;
  /** A web address; empty: none. */
  link: string;
}

export interface Day {
  id: ID;
  editionId: ID;
  /** A civil date, 2025-10-15. */
  date: string;
  /** Minutes after midnight, as every clock here; closes may pass 1440. */
  opens: number;
  closes: number;
  label: string;
}

export interface Room {
  id: ID;
  editionId: ID;
  name: string;
  capacity: number;
  equipment: string;
  access: string;
  shared: boolean;
  position: string;
  origin: string;
}

export interface Track {
  id: ID;
  editionId: ID;
  name: string;
  colour: string;
  position: string;
}

export interface Placement {
  /** Empty: the session waits in the tray. */
  dayId: ID;
  /** Minutes after midnight. */
  start: number;
  /** Minutes. */
  duration: number;
  rooms: ID[];
  allRooms: boolean;
}

export interface Session {
  id: ID;
  editionId: ID;
  kind: Kind;
  number: string;
  title: string;
  subtitle: string;
  abstract: string;
  notes: string;
  language: string;
  trackId: ID;
  placement: Placement;
  panel: number;
  expected: number;
  origin: string;
}

export interface Person {
  id: ID;
  givenName: string;
  familyName: string;
  function: string;
  organisation: string;
  email: string;
  phone: string;
  biography: string;
  notes: string;
  /** Self-declared, optional, never printed. */
  gender: Gender;
  origin: string;
}

export interface Seat {
  id: ID;
  sessionId: ID;
  role: Role;
  /** Empty: to be filled. */
  personId: ID;
  status: Status;
  optional: boolean;
  note: string;
  position: string;
}

export interface Availability {
  id: ID;
  editionId: ID;
  subject: Ref;
  dayId: ID;
  from: number;
  to: number;
  away: boolean;
  reason: string;
}

export interface Resource {
  id: ID;
  sessionId: ID;
  kind: ResourceKind;
  title: string;
  link: string;
  licence: string;
  rightsCleared: boolean;
  position: string;
}

export interface Consent {
  id: ID;
  editionId: ID;
  personId: ID;
  kind: ConsentKind;
  given: boolean;
  date: string;
}

/** A finding that somebody chose to live with, and why. */
export interface Waiver {
  id: ID;
  editionId: ID;
  code: string;
  /** The finding's. */
  key: string;
  fact: string;
  reason: string;
}

/** How much a rule matters to the edition, where this is not what it usually is. */
export interface Tuning {
  id: ID;
  editionId: ID;
  code: string;
  severity: "error" | "warning" | "hint" | "off";
}

/** Minutes on foot between two rooms, either way. */
export interface Walk {
  id: ID;
  editionId: ID;
  a: ID;
  b: ID;
  minutes: number;
}

/** What a subject is called, and says, in another language; an empty text is not translated. */
export interface Translation {
  id: ID;
  editionId: ID;
  subject: Ref;
  /** BCP 47, such as en. */
  language: string;
  /** Of a session; the name of an edition, a room or a track, the label of a day. */
  title: string;
  /** Of a session; the theme of an edition, the access to a room. */
  subtitle: string;
  /** Of a session; what is practical of an edition. */
  abstract: string;
}

/** Rows of any kind as they travel together. */
export interface Records {
  editions: Edition[];
  organisers: Organiser[];
  days: Day[];
  rooms: Room[];
  tracks: Track[];
  sessions: Session[];
  persons: Person[];
  seats: Seat[];
  availabilities: Availability[];
  resources: Resource[];
  consents: Consent[];
  waivers: Waiver[];
  tunings: Tuning[];
  walks: Walk[];
  translations: Translation[];
}
