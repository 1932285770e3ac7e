-- A workspace: the tables of the user, and the ledger of everything that was ever written to them.
--
-- Names of tables and columns are permanent: the ledger is full of them. Later migrations only add.
--
-- No REFERENCES: a reference is soft. Two laptops work apart, so that a session may well name a room that a colleague
-- deleted, or one that has not arrived yet. Both are findings that a person can settle, not errors that would stop a
-- merge. For the same reason there is no UNIQUE but the id, and no CHECK.
--
-- Every column has a default, the zero value of its type: a row can begin with any one of its cells.

CREATE TABLE ledger(
  one       INTEGER PRIMARY KEY CHECK(one = 1),
  workspace TEXT    NOT NULL, -- names the workspace and its copies
  device    INTEGER NOT NULL, -- who writes here
  clock     INTEGER NOT NULL, -- stamp of the latest transaction: milliseconds since 1970 << 16, plus a counter
  capture   INTEGER NOT NULL  -- 0 while a merge writes what the ledger holds already
);

CREATE TABLE txn(
  seq     INTEGER PRIMARY KEY,
  clock   INTEGER NOT NULL,
  device  INTEGER NOT NULL,
  counter INTEGER NOT NULL, -- 1, 2, 3 … for each device, without gaps
  act     TEXT    NOT NULL,
  params  TEXT    NOT NULL, -- a JSON object of texts
  undo_of INTEGER NOT NULL, -- clock of the transaction of the same device that this one takes back; 0: none
  at      INTEGER NOT NULL, -- milliseconds since 1970, by the author's wall clock
  digest  BLOB    NOT NULL  -- SHA-256 over the transaction and its changes
);
CREATE UNIQUE INDEX txn_counter ON txn(device, counter);
CREATE UNIQUE INDEX txn_clock ON txn(clock, device);

CREATE TABLE change(
  seq        INTEGER PRIMARY KEY,
  clock      INTEGER NOT NULL,
  device     INTEGER NOT NULL,
  n          INTEGER NOT NULL, -- orders the changes of one transaction
  table_name TEXT    NOT NULL,
  record_id  TEXT    NOT NULL,
  cell       TEXT    NOT NULL, -- '+': the row was made, and new is an object of all its cells
  old        TEXT    NOT NULL, -- JSON
  new        TEXT    NOT NULL  -- JSON
);
CREATE UNIQUE INDEX change_stamp ON change(clock, device, n);
CREATE INDEX change_record ON change(table_name, record_id, clock, device, n);

CREATE TABLE edition(
  id        TEXT PRIMARY KEY NOT NULL,
  name      TEXT    NOT NULL DEFAULT '',
  ordinal   INTEGER NOT NULL DEFAULT 0,
  theme     TEXT    NOT NULL DEFAULT '',
  venue     TEXT    NOT NULL DEFAULT '',
  address   TEXT    NOT NULL DEFAULT '',
  time_zone TEXT    NOT NULL DEFAULT '',
  language  TEXT    NOT NULL DEFAULT '',
  practical TEXT    NOT NULL DEFAULT '',
  expected  INTEGER NOT NULL DEFAULT 0,
  colour    TEXT    NOT NULL DEFAULT '',
  logo      TEXT    NOT NULL DEFAULT '',
  min_gap   INTEGER NOT NULL DEFAULT 0,
  move_gap  INTEGER NOT NULL DEFAULT 0,
  origin    TEXT    NOT NULL DEFAULT '',
  deleted   INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE organiser(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  name       TEXT    NOT NULL DEFAULT '',
  kind       TEXT    NOT NULL DEFAULT '',
  position   TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE day(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  date       TEXT    NOT NULL DEFAULT '',
  opens      INTEGER NOT NULL DEFAULT 0,
  closes     INTEGER NOT NULL DEFAULT 0,
  label      TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE room(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  name       TEXT    NOT NULL DEFAULT '',
  capacity   INTEGER NOT NULL DEFAULT 0,
  equipment  TEXT    NOT NULL DEFAULT '',
  access     TEXT    NOT NULL DEFAULT '',
  shared     INTEGER NOT NULL DEFAULT 0,
  position   TEXT    NOT NULL DEFAULT '',
  origin     TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE track(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  name       TEXT    NOT NULL DEFAULT '',
  colour     TEXT    NOT NULL DEFAULT '',
  position   TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE session(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  kind       TEXT    NOT NULL DEFAULT '',
  number     TEXT    NOT NULL DEFAULT '',
  title      TEXT    NOT NULL DEFAULT '',
  subtitle   TEXT    NOT NULL DEFAULT '',
  abstract   TEXT    NOT NULL DEFAULT '',
  notes      TEXT    NOT NULL DEFAULT '',
  language   TEXT    NOT NULL DEFAULT '',
  track_id   TEXT    NOT NULL DEFAULT '',
  day_id     TEXT    NOT NULL DEFAULT '',
  start      INTEGER NOT NULL DEFAULT 0, -- minutes after midnight
  duration   INTEGER NOT NULL DEFAULT 0, -- minutes
  rooms      TEXT    NOT NULL DEFAULT '[]', -- JSON array of ids
  all_rooms  INTEGER NOT NULL DEFAULT 0,
  panel      INTEGER NOT NULL DEFAULT 0,
  expected   INTEGER NOT NULL DEFAULT 0,
  origin     TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE person(
  id           TEXT PRIMARY KEY NOT NULL,
  given_name   TEXT    NOT NULL DEFAULT '',
  family_name  TEXT    NOT NULL DEFAULT '',
  function     TEXT    NOT NULL DEFAULT '',
  organisation TEXT    NOT NULL DEFAULT '',
  email        TEXT    NOT NULL DEFAULT '',
  phone        TEXT    NOT NULL DEFAULT '',
  biography    TEXT    NOT NULL DEFAULT '',
  notes        TEXT    NOT NULL DEFAULT '',
  origin       TEXT    NOT NULL DEFAULT '',
  deleted      INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE seat(
  id         TEXT PRIMARY KEY NOT NULL,
  session_id TEXT    NOT NULL DEFAULT '',
  role       TEXT    NOT NULL DEFAULT '',
  person_id  TEXT    NOT NULL DEFAULT '',
  status     TEXT    NOT NULL DEFAULT '',
  optional   INTEGER NOT NULL DEFAULT 0,
  note       TEXT    NOT NULL DEFAULT '',
  position   TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE availability(
  id            TEXT PRIMARY KEY NOT NULL,
  edition_id    TEXT    NOT NULL DEFAULT '',
  subject_table TEXT    NOT NULL DEFAULT '',
  subject_id    TEXT    NOT NULL DEFAULT '',
  day_id        TEXT    NOT NULL DEFAULT '',
  from_clock    INTEGER NOT NULL DEFAULT 0,
  to_clock      INTEGER NOT NULL DEFAULT 0,
  away          INTEGER NOT NULL DEFAULT 0,
  reason        TEXT    NOT NULL DEFAULT '',
  deleted       INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE resource(
  id             TEXT PRIMARY KEY NOT NULL,
  session_id     TEXT    NOT NULL DEFAULT '',
  kind           TEXT    NOT NULL DEFAULT '',
  title          TEXT    NOT NULL DEFAULT '',
  link           TEXT    NOT NULL DEFAULT '',
  licence        TEXT    NOT NULL DEFAULT '',
  rights_cleared INTEGER NOT NULL DEFAULT 0,
  position       TEXT    NOT NULL DEFAULT '',
  deleted        INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE consent(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  person_id  TEXT    NOT NULL DEFAULT '',
  kind       TEXT    NOT NULL DEFAULT '',
  given      INTEGER NOT NULL DEFAULT 0,
  date       TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
