-- Plans on their way to NAV: which delivery of which sick leave. What is sent is made of the facts when it is sent; nothing of it is here.
-- A row that says sending when the program starts was being sent when it died: nobody knows what became of it.
CREATE TABLE dispatch (
    sick_leave TEXT    NOT NULL,
    delivery   INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sick_leave, delivery)
) WITHOUT ROWID;

-- Personal numbers, each sealed with a key that is not in this file and bound to its person.
CREATE TABLE personal_number (
    person TEXT NOT NULL PRIMARY KEY,
    sealed TEXT NOT NULL
) WITHOUT ROWID;
