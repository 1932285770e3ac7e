-- How an edition sets its checks: findings that somebody chose to live with, the severity of rules, the minutes on foot
-- between rooms; and the numbers that some rules ask for, each 0 until somebody says otherwise.

ALTER TABLE edition ADD COLUMN max_sessions      INTEGER NOT NULL DEFAULT 0; -- of one person
ALTER TABLE edition ADD COLUMN institution_share INTEGER NOT NULL DEFAULT 0; -- of a panel, in percent
ALTER TABLE edition ADD COLUMN gender_share      INTEGER NOT NULL DEFAULT 0; -- of a panel, in percent
ALTER TABLE person  ADD COLUMN gender            TEXT    NOT NULL DEFAULT ''; -- as the person told it

CREATE TABLE waiver(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  code       TEXT    NOT NULL DEFAULT '',
  key        TEXT    NOT NULL DEFAULT '',
  fact       TEXT    NOT NULL DEFAULT '',
  reason     TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE tuning(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  code       TEXT    NOT NULL DEFAULT '',
  severity   TEXT    NOT NULL DEFAULT '',
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE walk(
  id         TEXT PRIMARY KEY NOT NULL,
  edition_id TEXT    NOT NULL DEFAULT '',
  room_a     TEXT    NOT NULL DEFAULT '',
  room_b     TEXT    NOT NULL DEFAULT '',
  minutes    INTEGER NOT NULL DEFAULT 0,
  deleted    INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
