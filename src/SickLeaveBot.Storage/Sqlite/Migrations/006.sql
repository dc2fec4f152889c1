-- A settled activity is only ever compared with another, so a digest of its ids is enough. The rows are a log, read at start and compared in memory.
ALTER TABLE settled RENAME TO settled_by_name;
CREATE TABLE settled (
    activity INTEGER NOT NULL,
    at       INTEGER NOT NULL
);
INSERT INTO settled (activity, at) SELECT digest(activity), at FROM settled_by_name ORDER BY at;
DROP TABLE settled_by_name;
