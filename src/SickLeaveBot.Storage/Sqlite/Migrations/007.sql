-- Everything belongs to a company; what was there belongs to the one that the file is opened for, which company() says.

-- Facts lie in streams: a sick leave is one, a person can be another. Every body has a kind and a version of its own.
ALTER TABLE fact RENAME TO old_fact;
CREATE TABLE fact (
    company     TEXT    NOT NULL,
    stream_kind TEXT    NOT NULL,
    stream      TEXT    NOT NULL,
    number      INTEGER NOT NULL,
    at          TEXT    NOT NULL,
    by          TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    body        TEXT    NOT NULL,
    PRIMARY KEY (company, stream_kind, stream, number)
) WITHOUT ROWID;
INSERT INTO fact SELECT company(), 'SickLeave', sick_leave, number, at, by, kind, 1, body FROM old_fact;
DROP TABLE old_fact;

-- One queue for all that is to be done outside. Of two with the same key only the later is done, unless the earlier has begun.
-- What can't be repeated says Begun, and by whose claim, before it is done: with another's claim nobody knows what became of it.
CREATE TABLE errand (
    number      INTEGER NOT NULL PRIMARY KEY,
    company     TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    person      TEXT    NOT NULL,
    stream_kind TEXT,
    stream      TEXT,
    key         TEXT,
    urgent      INTEGER NOT NULL,
    state       TEXT    NOT NULL DEFAULT 'Waiting',
    tries       INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL DEFAULT 0,
    claim       TEXT,
    refused     TEXT,
    body        TEXT    NOT NULL
);
-- A letter's card says all that its text says; the text was never sent. Letters to somebody unreachable wait for them (9e15 is never).
INSERT INTO errand (number, company, kind, version, person, key, urgent, tries, not_before, refused, body)
SELECT o.number, company(), 'Letter', 1, o.person,
    CASE WHEN o.in_place_of IS NOT NULL THEN '@' || o.in_place_of WHEN o.renews = 0 THEN o.slot END,
    o.answers, o.tries, CASE WHEN c.unreachable IS NULL THEN o.not_before ELSE 9000000000000000 END, o.refused,
    json_object(
        'Person', o.person,
        'Letter', json_object('Summary', o.summary, 'Card', CASE WHEN json_valid(o.card) THEN json(o.card) END,
            'Text', CASE WHEN o.card IS NULL THEN o.text END),
        'Slot', o.slot, 'InPlaceOf', o.in_place_of,
        'Answers', json(CASE o.answers WHEN 0 THEN 'false' ELSE 'true' END), 'Renews', json(CASE o.renews WHEN 0 THEN 'false' ELSE 'true' END))
FROM outbox o LEFT JOIN contact c ON c.person = o.person ORDER BY o.number;
INSERT INTO errand (company, kind, version, person, stream_kind, stream, urgent, state, tries, not_before, claim, body)
SELECT company(), 'PlanToNav', 1, coalesce(l.employee, ''), 'SickLeave', d.sick_leave, 0,
    CASE d.state WHEN 'Sending' THEN 'Begun' ELSE d.state END, d.tries, d.not_before, CASE d.state WHEN 'Sending' THEN 'earlier' END,
    json_object(
        'Leave', substr(d.sick_leave, 1, 8) || '-' || substr(d.sick_leave, 9, 4) || '-' || substr(d.sick_leave, 13, 4) || '-'
            || substr(d.sick_leave, 17, 4) || '-' || substr(d.sick_leave, 21),
        'Delivery', d.delivery, 'Employee', coalesce(l.employee, ''), 'Person', coalesce(l.employee, ''))
FROM dispatch d LEFT JOIN sick_leave l ON l.id = d.sick_leave ORDER BY d.not_before, d.sick_leave, d.delivery;
DROP TABLE outbox;
DROP TABLE dispatch;
CREATE INDEX errand_due    ON errand (company, kind, not_before) WHERE refused IS NULL;
CREATE INDEX errand_person ON errand (company, person, number);

-- The next day on which the bot has something to say in it: the number of days since the first of January of the year 1.
ALTER TABLE sick_leave RENAME TO old_sick_leave;
CREATE TABLE sick_leave (
    company  TEXT    NOT NULL,
    id       TEXT    NOT NULL,
    employee TEXT    NOT NULL,
    manager  TEXT,
    stage    TEXT    NOT NULL,
    begun    INTEGER NOT NULL,
    due      INTEGER,
    PRIMARY KEY (company, id)
) WITHOUT ROWID;
INSERT INTO sick_leave SELECT company(), id, employee, manager, stage, begun, CASE stage WHEN 'Ongoing' THEN 0 END FROM old_sick_leave;
DROP TABLE old_sick_leave;
CREATE INDEX sick_leave_employee ON sick_leave (company, employee, begun);
CREATE INDEX sick_leave_manager  ON sick_leave (company, manager, begun) WHERE stage IN ('Ongoing', 'Ended', 'WithHumanResources');
CREATE INDEX sick_leave_ongoing  ON sick_leave (company, due) WHERE stage = 'Ongoing';
CREATE INDEX sick_leave_waiting  ON sick_leave (company, begun) WHERE stage = 'WithHumanResources';

ALTER TABLE draft RENAME TO old_draft;
CREATE TABLE draft (
    company    TEXT    NOT NULL,
    sick_leave TEXT    NOT NULL,
    person     TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (company, sick_leave, person)
) WITHOUT ROWID;
INSERT INTO draft SELECT company(), sick_leave, person, 'PlanDraft', 1, body FROM old_draft;
DROP TABLE old_draft;
CREATE INDEX draft_person ON draft (company, person);

ALTER TABLE settled RENAME TO old_settled;
CREATE TABLE settled (
    company  TEXT    NOT NULL,
    activity INTEGER NOT NULL,
    at       INTEGER NOT NULL
);
INSERT INTO settled SELECT company(), activity, at FROM old_settled ORDER BY rowid;
DROP TABLE old_settled;

ALTER TABLE inbox RENAME TO old_inbox;
CREATE TABLE inbox (
    number  INTEGER NOT NULL PRIMARY KEY,
    company TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL
);
INSERT INTO inbox SELECT number, company(), 'Heard', 1, heard FROM old_inbox ORDER BY number;
DROP TABLE old_inbox;

ALTER TABLE shown RENAME TO old_shown;
CREATE TABLE shown (
    company  TEXT NOT NULL,
    person   TEXT NOT NULL,
    slot     TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (company, person, slot)
) WITHOUT ROWID;
INSERT INTO shown SELECT company(), person, slot, activity FROM old_shown;
DROP TABLE old_shown;

ALTER TABLE contact RENAME TO old_contact;
CREATE TABLE contact (
    company      TEXT    NOT NULL,
    person       TEXT    NOT NULL,
    tenant       TEXT    NOT NULL,
    teams_user   TEXT,
    conversation TEXT,
    service_url  TEXT,
    locale       TEXT,
    name         TEXT,
    chosen       TEXT,
    welcomed     INTEGER NOT NULL DEFAULT 0,
    unreachable  TEXT,
    PRIMARY KEY (company, person)
) WITHOUT ROWID;
INSERT INTO contact SELECT company(), person, tenant, teams_user, conversation, service_url, locale, name, chosen, welcomed, unreachable FROM old_contact;
DROP TABLE old_contact;

ALTER TABLE personal_number RENAME TO old_personal_number;
CREATE TABLE personal_number (
    company TEXT NOT NULL,
    person  TEXT NOT NULL,
    sealed  TEXT NOT NULL,
    PRIMARY KEY (company, person)
) WITHOUT ROWID;
INSERT INTO personal_number SELECT company(), person, sealed FROM old_personal_number;
DROP TABLE old_personal_number;
