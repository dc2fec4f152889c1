-- What has happened in each sick leave: one row a fact, added and never changed. The number is the optimistic lock.
CREATE TABLE fact (
    sick_leave TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    at         TEXT    NOT NULL,
    by         TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (sick_leave, number)
) WITHOUT ROWID;

-- Whose sick leave it is, to find it by; follows from the facts and is written with them.
CREATE TABLE sick_leave (
    id       TEXT    NOT NULL PRIMARY KEY,
    employee TEXT    NOT NULL,
    manager  TEXT,
    stage    TEXT    NOT NULL,
    begun    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX sick_leave_employee ON sick_leave (employee, begun);
CREATE INDEX sick_leave_manager  ON sick_leave (manager, begun);
CREATE INDEX sick_leave_stage    ON sick_leave (stage);

-- Activities that have been taken care of, so that a repeated one changes nothing.
CREATE TABLE settled (
    activity TEXT    NOT NULL PRIMARY KEY,
    at       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX settled_at ON settled (at);

-- What was meant by messages that are still to be worked on; never their words.
CREATE TABLE inbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    heard  TEXT NOT NULL
);

-- Letters on their way to a chat. A row goes when the letter has arrived.
CREATE TABLE outbox (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    person      TEXT    NOT NULL,
    answers     INTEGER NOT NULL,
    slot        TEXT,
    in_place_of TEXT,
    renews      INTEGER NOT NULL,
    summary     TEXT    NOT NULL,
    card        TEXT,
    text        TEXT,
    tries       INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL DEFAULT 0,
    refused     TEXT
);
CREATE INDEX outbox_person ON outbox (person, number);

-- Which message in a chat shows a card that is kept up to date.
CREATE TABLE shown (
    person   TEXT NOT NULL,
    slot     TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (person, slot)
) WITHOUT ROWID;

-- How each person can be reached in Teams (conversation reference), and what they have chosen.
CREATE TABLE contact (
    person       TEXT    NOT NULL PRIMARY KEY,
    tenant       TEXT    NOT NULL,
    teams_user   TEXT,
    conversation TEXT,
    service_url  TEXT,
    locale       TEXT,
    name         TEXT,
    chosen       TEXT,
    welcomed     INTEGER NOT NULL DEFAULT 0,
    unreachable  TEXT
) WITHOUT ROWID;
