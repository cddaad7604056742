-- Reports to the owner and to funders: facts taken from the file, assessments written by people.

CREATE TABLE report(
    id INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    award INTEGER REFERENCES grant_award(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    recipient TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_to TEXT NOT NULL,
    sent_on TEXT,
    acknowledged_on TEXT,
    acknowledged_by TEXT NOT NULL,
    case_number TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX report_award ON report(award);

-- Facts are kept as they were told, with their sources, so that a report says later what it said when it was sent.
CREATE TABLE report_part(
    id INTEGER PRIMARY KEY NOT NULL,
    report INTEGER NOT NULL REFERENCES report(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    facts TEXT NOT NULL,
    facts_on TEXT,
    assessment TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX report_part_of ON report_part(report);

UPDATE file_info SET value = '6' WHERE key = 'min_writer';
UPDATE file_info SET value = '6' WHERE key = 'min_reader';
