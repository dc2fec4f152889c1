-- A draft stands in no list, so it is in no index; what is forgotten once a day is found without one.
DROP INDEX sick_leave_manager;
CREATE INDEX sick_leave_manager ON sick_leave (manager, begun) WHERE stage IN ('Ongoing', 'Ended', 'WithHumanResources');
DROP INDEX sick_leave_stage;
CREATE INDEX sick_leave_ongoing ON sick_leave (begun) WHERE stage = 'Ongoing';
DROP INDEX settled_at;
