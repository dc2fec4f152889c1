-- What somebody has written in a plan and not sent: theirs alone, and no fact. It goes when it is sent, or when the plan or the sick leave ends.
CREATE TABLE draft (
    sick_leave TEXT NOT NULL,
    person     TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (sick_leave, person)
) WITHOUT ROWID;
CREATE INDEX draft_person ON draft (person);
