-- Money: what was booked on the lines of a budget, grants, and what each institution bears.

ALTER TABLE budget_line ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE budget_line ADD COLUMN revised INTEGER;
ALTER TABLE budget_line ADD COLUMN explanation TEXT NOT NULL DEFAULT '';

CREATE TABLE budget_entry(
    id INTEGER PRIMARY KEY NOT NULL,
    line INTEGER NOT NULL REFERENCES budget_line(id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT,
    text TEXT NOT NULL,
    amount INTEGER NOT NULL,
    voucher TEXT NOT NULL,
    paid_by INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX budget_entry_line ON budget_entry(line);
CREATE INDEX budget_entry_paid_by ON budget_entry(paid_by);

CREATE TABLE grant_award(
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    funder TEXT NOT NULL,
    case_number TEXT NOT NULL,
    line INTEGER REFERENCES budget_line(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    apply_by TEXT,
    applied INTEGER NOT NULL,
    granted INTEGER NOT NULL,
    granted_on TEXT,
    conditions TEXT NOT NULL,
    own_share INTEGER NOT NULL,
    report_by TEXT,
    reported_on TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX grant_award_line ON grant_award(line);

-- What the funder pays and when. Once it has come it is an entry on the grant's line like any other money.
CREATE TABLE instalment(
    id INTEGER PRIMARY KEY NOT NULL,
    award INTEGER NOT NULL REFERENCES grant_award(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    amount INTEGER NOT NULL,
    entry INTEGER REFERENCES budget_entry(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX instalment_award ON instalment(award);
CREATE INDEX instalment_entry ON instalment(entry);

-- A sum that institutions bear together. What each owes is computed; what it has paid are the entries on the line.
CREATE TABLE share_plan(
    id INTEGER PRIMARY KEY NOT NULL,
    budget INTEGER NOT NULL REFERENCES budget(id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER REFERENCES budget_line(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    key TEXT NOT NULL,
    total INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    remainder_to INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    note TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX share_plan_budget ON share_plan(budget);
CREATE INDEX share_plan_line ON share_plan(line);
CREATE INDEX share_plan_remainder_to ON share_plan(remainder_to);

CREATE TABLE share(
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES share_plan(id) DEFERRABLE INITIALLY DEFERRED,
    institution INTEGER NOT NULL REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    inhabitants INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX share_plan_of ON share(plan);
CREATE INDEX share_institution ON share(institution);

UPDATE file_info SET value = '4' WHERE key = 'min_writer';
UPDATE file_info SET value = '4' WHERE key = 'min_reader';
