-- Notes that leave somebody at work are looked through every morning.
CREATE INDEX sick_leave_at_work ON sick_leave (company, begun) WHERE stage = 'AtWork';
