export namespace app {
	
	export interface About {
	    version: string;
	    systemLocale: string;
	    configFolder: string;
	}
	export interface Label {
	    fr: string;
	    en: string;
	}
	export interface AttendeeList {
	    file: string;
	    count: number;
	    first: string[];
	    lines: Label[];
	}
	export interface Failure {
	    code: string;
	    fr: string;
	    en: string;
	    details: string;
	}
	export interface Recent {
	    path: string;
	    edition: string;
	}
	export interface Finding {
	    key: string;
	    code: string;
	    severity: string;
	    subjects: conference.Ref[];
	    title: Label;
	    sentence: Label;
	    waiver: string;
	    reason: string;
	}
	export interface Board {
	    records: conference.Records;
	    findings: Finding[];
	    undo?: Label;
	    redo?: Label;
	}
	export interface Workspace {
	    path: string;
	    name: string;
	    editions: planner.Summary[];
	    board?: Board;
	}
	export interface Beginning {
	    workspace?: Workspace;
	    recents: Recent[];
	    problem?: Failure;
	}
	export interface Block {
	    from: number;
	    to: number;
	    code: string;
	    severity: string;
	    reason: Label;
	}
	
	export interface LabelGrid {
	    across: number;
	    down: number;
	    width: number;
	    height: number;
	    left: number;
	    top: number;
	    gapX: number;
	    gapY: number;
	    cut: boolean;
	}
	export interface DocumentOptions {
	    language: string;
	    bilingual: boolean;
	    paper: string;
	    landscape: boolean;
	    families: string;
	    confirmedOnly: boolean;
	    cover: boolean;
	    coverDesign: string;
	    booklet: boolean;
	    creep: number;
	    bleed: boolean;
	    abstracts: boolean;
	    index: boolean;
	    practical: boolean;
	    tracks: boolean;
	    coming: boolean;
	    contacts: boolean;
	    notes: boolean;
	    early: number;
	    labels: string;
	    ownSheet: LabelGrid;
	    firstLabel: number;
	    bearers: string;
	    attendees: boolean;
	    asListed: boolean;
	    nameCodes: boolean;
	    trial: boolean;
	    codes: boolean;
	    roles: boolean;
	    once: boolean;
	}
	export interface BundleDocument {
	    document: string;
	    options: DocumentOptions;
	}
	export interface CalendarOptions {
	    language: string;
	    room: string;
	    person: string;
	}
	export interface SpeakersOptions {
	    language: string;
	    columns: string[];
	    people: string;
	    contacts: boolean;
	}
	export interface BundleOptions {
	    languages: string[];
	    pages: BundleDocument[];
	    speakers?: SpeakersOptions;
	    calendar?: CalendarOptions;
	    zip: boolean;
	}
	
	export interface Check {
	    code: string;
	    title: Label;
	    severity: string;
	    usual: string;
	}
	export interface Column {
	    name: string;
	    title: Label;
	    contact: boolean;
	    private: boolean;
	}
	
	export interface Entry {
	    label: Label;
	    at: string;
	}
	
	
	
	
	export interface Move {
	    sessionId: string;
	    from: conference.Placement;
	    to: conference.Placement;
	}
	export interface OperationPreview {
	    label: Label;
	    moves: Move[];
	    added: Finding[];
	    gone: string[];
	    problem?: Failure;
	}
	export interface Outcome {
	    editionId: string;
	    created: string;
	    changed: conference.Records;
	    removed: conference.Ref[];
	    added: Finding[];
	    gone: string[];
	    skipped: number;
	    undo?: Label;
	    redo?: Label;
	}
	export interface Preferences {
	    locale: string;
	    theme: string;
	    folder: string;
	}
	export interface Preset {
	    name: string;
	    document: string;
	    language: string;
	    choices: string;
	}
	export interface Report {
	    pages: number;
	    lines: Label[];
	}
	export interface Preview {
	    data: string;
	    report: Report;
	}
	
	export interface Remedy {
	    label: Label;
	    operation: arranger.Operation;
	}
	
	export interface Seating {
	    sessionId: string;
	    personId: string;
	    seatId: string;
	    role: string;
	    rank: number;
	    here: boolean;
	    findings: Finding[];
	}
	export interface ShadedRoom {
	    roomId: string;
	    blocks: Block[];
	}
	export interface ShadedDay {
	    dayId: string;
	    everywhere: Block[];
	    rooms: ShadedRoom[];
	}
	
	export interface Shading {
	    days: ShadedDay[];
	}
	
	export interface TakenPicture {
	    picture: string;
	    undrawn: string[];
	}
	export interface Target {
	    folder: string;
	    name: string;
	    replace: boolean;
	}
	
	export interface Written {
	    path: string;
	    report: Report;
	}

}

export namespace arranger {
	
	export interface Move {
	    sessionId: string;
	    placement: conference.Placement;
	}
	export interface Operation {
	    do: string;
	    moves: Move[];
	    dayId: string;
	    at: number;
	    minutes: number;
	    absorb: string;
	    kind: string;
	    title: string;
	    rooms: string[];
	    sessions: string[];
	    others: string[];
	    seatId: string;
	    personId: string;
	}

}

export namespace conference {
	
	export interface Ref {
	    table: string;
	    id: string;
	}
	export interface Availability {
	    id: string;
	    editionId: string;
	    subject: Ref;
	    dayId: string;
	    from: number;
	    to: number;
	    away: boolean;
	    reason: string;
	}
	export interface Consent {
	    id: string;
	    editionId: string;
	    personId: string;
	    kind: string;
	    given: boolean;
	    date: string;
	}
	export interface Day {
	    id: string;
	    editionId: string;
	    date: string;
	    opens: number;
	    closes: number;
	    label: string;
	}
	export interface Edition {
	    id: string;
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
	    logo: string;
	    plan: string;
	    minGap: number;
	    moveGap: number;
	    maxSessions: number;
	    institutionShare: number;
	    genderShare: number;
	    origin: string;
	}
	export interface Organiser {
	    id: string;
	    editionId: string;
	    name: string;
	    kind: string;
	    position: string;
	    logo: string;
	    link: string;
	}
	export interface Person {
	    id: string;
	    givenName: string;
	    familyName: string;
	    function: string;
	    organisation: string;
	    email: string;
	    phone: string;
	    biography: string;
	    notes: string;
	    gender: string;
	    origin: string;
	}
	export interface Placement {
	    dayId: string;
	    start: number;
	    duration: number;
	    rooms: string[];
	    allRooms: boolean;
	}
	export interface Translation {
	    id: string;
	    editionId: string;
	    subject: Ref;
	    language: string;
	    title: string;
	    subtitle: string;
	    abstract: string;
	}
	export interface Walk {
	    id: string;
	    editionId: string;
	    a: string;
	    b: string;
	    minutes: number;
	}
	export interface Tuning {
	    id: string;
	    editionId: string;
	    code: string;
	    severity: string;
	}
	export interface Waiver {
	    id: string;
	    editionId: string;
	    code: string;
	    key: string;
	    fact: string;
	    reason: string;
	}
	export interface Resource {
	    id: string;
	    sessionId: string;
	    kind: string;
	    title: string;
	    link: string;
	    licence: string;
	    rightsCleared: boolean;
	    position: string;
	}
	export interface Seat {
	    id: string;
	    sessionId: string;
	    role: string;
	    personId: string;
	    status: string;
	    optional: boolean;
	    note: string;
	    position: string;
	}
	export interface Session {
	    id: string;
	    editionId: string;
	    kind: string;
	    number: string;
	    title: string;
	    subtitle: string;
	    abstract: string;
	    notes: string;
	    language: string;
	    trackId: string;
	    placement: Placement;
	    panel: number;
	    expected: number;
	    origin: string;
	}
	export interface Track {
	    id: string;
	    editionId: string;
	    name: string;
	    colour: string;
	    position: string;
	}
	export interface Room {
	    id: string;
	    editionId: string;
	    name: string;
	    capacity: number;
	    equipment: string;
	    access: string;
	    shared: boolean;
	    position: string;
	    origin: string;
	}
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
	
	
	
	
	
	
	
	
	

}

export namespace planner {
	
	export interface DayEdit {
	    date?: string;
	    opens?: number;
	    closes?: number;
	    label?: string;
	}
	export interface EditionEdit {
	    name?: string;
	    ordinal?: number;
	    theme?: string;
	    venue?: string;
	    address?: string;
	    timeZone?: string;
	    language?: string;
	    practical?: string;
	    expected?: number;
	    colour?: string;
	    logo?: string;
	    plan?: string;
	    minGap?: number;
	    moveGap?: number;
	    maxSessions?: number;
	    institutionShare?: number;
	    genderShare?: number;
	}
	export interface NewAvailability {
	    subject: conference.Ref;
	    dayId: string;
	    from: number;
	    to: number;
	    away: boolean;
	    reason: string;
	}
	export interface NewDay {
	    date: string;
	    opens: number;
	    closes: number;
	}
	export interface Scaffold {
	    roundTables: number;
	    parallel: number;
	    bands: number;
	    panel: number;
	    welcome: boolean;
	    opening: boolean;
	    lunch: boolean;
	    closing: boolean;
	}
	export interface NewRoom {
	    name: string;
	    capacity: number;
	}
	export interface NewEdition {
	    name: string;
	    theme: string;
	    venue: string;
	    timeZone: string;
	    language: string;
	    expected: number;
	    days: NewDay[];
	    rooms: NewRoom[];
	    scaffold: Scaffold;
	}
	
	export interface NewSession {
	    kind: string;
	    title: string;
	    trackId: string;
	    placement: conference.Placement;
	}
	export interface NextEdition {
	    name: string;
	    firstDay: string;
	    keepTexts: boolean;
	    keepPeople: boolean;
	    keepStatuses: boolean;
	    keepResources: boolean;
	}
	export interface OrganiserEdit {
	    name?: string;
	    kind?: string;
	    logo?: string;
	    link?: string;
	}
	export interface PersonEdit {
	    givenName?: string;
	    familyName?: string;
	    function?: string;
	    organisation?: string;
	    email?: string;
	    phone?: string;
	    biography?: string;
	    notes?: string;
	    gender?: string;
	}
	export interface ResourceEdit {
	    kind?: string;
	    title?: string;
	    link?: string;
	    licence?: string;
	    rightsCleared?: boolean;
	}
	export interface RoomEdit {
	    name?: string;
	    capacity?: number;
	    equipment?: string;
	    access?: string;
	    shared?: boolean;
	}
	
	export interface SeatEdit {
	    role?: string;
	    optional?: boolean;
	    note?: string;
	}
	export interface SessionEdit {
	    kind?: string;
	    number?: string;
	    title?: string;
	    subtitle?: string;
	    abstract?: string;
	    notes?: string;
	    language?: string;
	    trackId?: string;
	    panel?: number;
	    expected?: number;
	}
	export interface Summary {
	    id: string;
	    name: string;
	    firstDay: string;
	    lastDay: string;
	    sessions: number;
	    rooms: number;
	    speakers: number;
	}
	export interface Titles {
	    Welcome: string;
	    Opening: string;
	    Lunch: string;
	    Closing: string;
	}
	export interface TrackEdit {
	    name?: string;
	    colour?: string;
	}
	export interface TranslationEdit {
	    title?: string;
	    subtitle?: string;
	    abstract?: string;
	}

}

