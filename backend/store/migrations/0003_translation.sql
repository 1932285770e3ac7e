-- What an edition and what is in it are called in other languages. The id is made of the subject and the language, and
-- each text is a cell of its own: two laptops that translate one session merge text by text.

CREATE TABLE translation(
  id            TEXT PRIMARY KEY NOT NULL,
  edition_id    TEXT    NOT NULL DEFAULT '',
  subject_table TEXT    NOT NULL DEFAULT '',
  subject_id    TEXT    NOT NULL DEFAULT '',
  language      TEXT    NOT NULL DEFAULT '',
  title         TEXT    NOT NULL DEFAULT '',
  subtitle      TEXT    NOT NULL DEFAULT '',
  abstract      TEXT    NOT NULL DEFAULT '',
  deleted       INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
