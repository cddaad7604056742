-- The year with its entries and quiet times, rules of every kind, and meetings from case to minutes.

ALTER TABLE rule ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE rule ADD COLUMN period TEXT NOT NULL DEFAULT 'calendar_year';
ALTER TABLE rule ADD COLUMN months INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rule ADD COLUMN institution_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE rule ADD COLUMN meeting_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE rule ADD COLUMN in_person INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rule ADD COLUMN deadline TEXT;
ALTER TABLE rule ADD COLUMN who TEXT NOT NULL DEFAULT '';

-- What a person answered to a rule that no count can settle.
CREATE TABLE rule_answer(
    id INTEGER PRIMARY KEY NOT NULL,
    rule INTEGER NOT NULL REFERENCES rule(id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT,
    met INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX rule_answer_rule ON rule_answer(rule);

CREATE TABLE quiet_period(
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    span TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE TABLE day_override(
    id INTEGER PRIMARY KEY NOT NULL,
    day TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- Files made before get the usual quiet times of their country, under keys that are the same in every copy.
INSERT INTO quiet_period
    SELECT v.column1, v.column3, v.column4, -v.column1
    FROM (VALUES (-1, 'NO', 'Vinterferie', 'W8-10'), (-2, 'NO', 'Påske', 'E-6..E+1'),
                 (-3, 'NO', 'Fellesferie', 'W28-30'), (-4, 'NO', 'Høstferie', 'W40-41'),
                 (-5, 'NO', 'Jul', '12-20..01-02'), (-6, 'DK', 'Vinterferie', 'W7-8'),
                 (-7, 'DK', 'Påske', 'E-6..E+1'), (-8, 'DK', 'Sommerferie', 'W27-32'),
                 (-9, 'DK', 'Efterårsferie', 'W42'), (-10, 'DK', 'Jul', '12-20..01-04')) v
    JOIN network ON network.country = v.column2;

-- What stands in the year besides meetings: activities, deadlines, reports …
CREATE TABLE year_entry(
    id INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    theme TEXT NOT NULL,
    date TEXT,
    last_day TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    sent_to TEXT NOT NULL,
    body INTEGER REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX year_entry_date ON year_entry(date);
CREATE INDEX year_entry_body ON year_entry(body);

ALTER TABLE body ADD COLUMN quorum INTEGER NOT NULL DEFAULT 0;

ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'ordinary';
ALTER TABLE meeting ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN last_day TEXT;
ALTER TABLE meeting ADD COLUMN postponed_to INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN reply_by TEXT;
ALTER TABLE meeting ADD COLUMN called_on TEXT;
ALTER TABLE meeting ADD COLUMN chair INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN secretary INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN minutes_state TEXT NOT NULL DEFAULT 'none';
ALTER TABLE meeting ADD COLUMN minutes_approved_at INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN practical TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
CREATE INDEX meeting_postponed_to ON meeting(postponed_to);
CREATE INDEX meeting_chair ON meeting(chair);
CREATE INDEX meeting_secretary ON meeting(secretary);
CREATE INDEX meeting_minutes_approved_at ON meeting(minutes_approved_at);

-- Who was asked and who came. Members of the day need no row until something is said about them.
CREATE TABLE participant(
    id INTEGER PRIMARY KEY NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    attendance TEXT NOT NULL,
    substitute_for INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL
) STRICT;
CREATE INDEX participant_meeting ON participant(meeting);
CREATE INDEX participant_person ON participant(person);
CREATE INDEX participant_substitute_for ON participant(substitute_for);

-- A case without a meeting waits in the backlog, so the table is built again with meeting as an optional key.
CREATE TABLE agenda_item_new(
    id INTEGER PRIMARY KEY NOT NULL,
    meeting INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    presenters TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    background TEXT NOT NULL,
    proposal TEXT NOT NULL,
    position REAL NOT NULL,
    parent INTEGER REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED,
    fixed_start TEXT,
    internal INTEGER NOT NULL DEFAULT 0,
    discussion TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    submitted_by TEXT NOT NULL DEFAULT '',
    submitted_on TEXT,
    began_at TEXT,
    ended_at TEXT
) STRICT;
INSERT INTO agenda_item_new(id, meeting, kind, title, presenters, minutes, background, proposal, position)
    SELECT id, meeting, kind, title, presenters, minutes, background, proposal, position FROM agenda_item;
DROP TABLE agenda_item;
ALTER TABLE agenda_item_new RENAME TO agenda_item;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting, position);
CREATE INDEX agenda_item_parent ON agenda_item(parent);

CREATE TABLE follow_up(
    id INTEGER PRIMARY KEY NOT NULL,
    item INTEGER REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT NOT NULL,
    deadline TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    note TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX follow_up_item ON follow_up(item);
CREATE INDEX follow_up_person ON follow_up(person);

-- Who stood for election under an item. Votes are -1 for an election by acclamation.
CREATE TABLE candidate(
    id INTEGER PRIMARY KEY NOT NULL,
    item INTEGER NOT NULL REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED,
    office INTEGER REFERENCES office(id) DEFERRABLE INITIALLY DEFERRED,
    body INTEGER REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    votes INTEGER NOT NULL,
    elected INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX candidate_item ON candidate(item);
CREATE INDEX candidate_office ON candidate(office);
CREATE INDEX candidate_body ON candidate(body);
CREATE INDEX candidate_person ON candidate(person);

UPDATE file_info SET value = '3' WHERE key = 'min_writer';
UPDATE file_info SET value = '3' WHERE key = 'min_reader';
