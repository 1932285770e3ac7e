-- Pictures in an edition: the logo and the web address of an institution, and the plan of the rooms. Each picture is a
-- data: URI, reduced when it is chosen, so that the ledger, which keeps the old one as well, stays small.

ALTER TABLE organiser ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE organiser ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE edition   ADD COLUMN plan TEXT NOT NULL DEFAULT '';
