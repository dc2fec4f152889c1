-- Who is next is found without reading the letters themselves.
CREATE INDEX outbox_waiting ON outbox (answers DESC, number, person, not_before) WHERE refused IS NULL;
DROP INDEX outbox_person;
CREATE INDEX outbox_person ON outbox (person, number, refused, tries, not_before);
