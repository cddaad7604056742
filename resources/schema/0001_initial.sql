-- Keys are 63-bit time-sorted integers made by the program. Text dates are ISO 8601, times of change UTC.
-- No triggers, views or UNIQUE on what people edit: the program checks, so that copies can be merged.

CREATE TABLE file_info(
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO file_info VALUES ('min_reader', '1'), ('min_writer', '1');

CREATE TABLE network(
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    owner TEXT NOT NULL
) STRICT;

CREATE TABLE institution(
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    area TEXT NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    successor INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX institution_successor ON institution(successor);

CREATE TABLE person(
    id INTEGER PRIMARY KEY NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    title TEXT NOT NULL,
    institution INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
CREATE INDEX person_institution ON person(institution);

CREATE TABLE body(
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    min_size INTEGER NOT NULL,
    max_size INTEGER NOT NULL,
    officers_belong INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    position REAL NOT NULL
) STRICT;

CREATE TABLE seat(
    id INTEGER PRIMARY KEY NOT NULL,
    body INTEGER NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    institution INTEGER NOT NULL REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    asked_on TEXT,
    valid_from TEXT,
    valid_to TEXT,
    position REAL NOT NULL
) STRICT;
CREATE INDEX seat_body ON seat(body);
CREATE INDEX seat_institution ON seat(institution);

CREATE TABLE appointment(
    id INTEGER PRIMARY KEY NOT NULL,
    seat INTEGER NOT NULL REFERENCES seat(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    appointed_by TEXT NOT NULL,
    appointed_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX appointment_seat ON appointment(seat);
CREATE INDEX appointment_person ON appointment(person);

CREATE TABLE meeting(
    id INTEGER PRIMARY KEY NOT NULL,
    body INTEGER NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    date TEXT,
    start_time TEXT,
    end_time TEXT,
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    host TEXT NOT NULL,
    counts INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_body ON meeting(body);
CREATE INDEX meeting_date ON meeting(date);

CREATE TABLE agenda_item(
    id INTEGER PRIMARY KEY NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    presenters TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    background TEXT NOT NULL,
    proposal TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting, position);

CREATE TABLE body_membership(
    id INTEGER PRIMARY KEY NOT NULL,
    body INTEGER NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to TEXT,
    elected_at INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX body_membership_body ON body_membership(body);
CREATE INDEX body_membership_person ON body_membership(person);
CREATE INDEX body_membership_elected_at ON body_membership(elected_at);

CREATE TABLE office(
    id INTEGER PRIMARY KEY NOT NULL,
    body INTEGER NOT NULL REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    term_months INTEGER NOT NULL,
    sits_until_replaced INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX office_body ON office(body);

CREATE TABLE term(
    id INTEGER PRIMARY KEY NOT NULL,
    office INTEGER NOT NULL REFERENCES office(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to TEXT,
    elected_at INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX term_office ON term(office);
CREATE INDEX term_person ON term(person);
CREATE INDEX term_elected_at ON term(elected_at);

CREATE TABLE mandate_version(
    id INTEGER PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    overline TEXT NOT NULL,
    title TEXT NOT NULL,
    document_number TEXT NOT NULL,
    case_number TEXT NOT NULL,
    submitted_on TEXT,
    approved_by TEXT NOT NULL,
    approved_on TEXT,
    valid_from TEXT,
    next_revision TEXT
) STRICT;

CREATE TABLE mandate_block(
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL REFERENCES mandate_version(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX mandate_block_version ON mandate_block(version, position);

CREATE TABLE rule(
    id INTEGER PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    strength TEXT NOT NULL,
    at_least INTEGER NOT NULL,
    at_most INTEGER NOT NULL,
    body INTEGER REFERENCES body(id) DEFERRABLE INITIALLY DEFERRED,
    clause INTEGER REFERENCES mandate_block(id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL
) STRICT;
CREATE INDEX rule_body ON rule(body);
CREATE INDEX rule_clause ON rule(clause);

CREATE TABLE budget(
    id INTEGER PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE budget_line(
    id INTEGER PRIMARY KEY NOT NULL,
    budget INTEGER NOT NULL REFERENCES budget(id) DEFERRABLE INITIALLY DEFERRED,
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    planned INTEGER NOT NULL,
    note TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX budget_line_budget ON budget_line(budget, position);

-- The history: what an action was called, and every row it touched, by name.
CREATE TABLE command(
    seq INTEGER PRIMARY KEY NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL
) STRICT;

CREATE TABLE change(
    id INTEGER PRIMARY KEY NOT NULL,
    command INTEGER NOT NULL REFERENCES command(seq) DEFERRABLE INITIALLY DEFERRED,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT;
CREATE INDEX change_command ON change(command);
CREATE INDEX change_row ON change(table_name, row_id);
