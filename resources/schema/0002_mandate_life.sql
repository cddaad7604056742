-- The life of the mandate from draft to revision, what belongs to its text, and what the network's papers look like.

-- Files inside the file. Bytes are kept once and never change; `owner` is the row they belong to, in any table.
CREATE TABLE blob_store(
    sha256 TEXT PRIMARY KEY NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE attachment(
    id INTEGER PRIMARY KEY NOT NULL,
    owner INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob_store(sha256) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL
) STRICT;
CREATE INDEX attachment_owner ON attachment(owner);
CREATE INDEX attachment_sha256 ON attachment(sha256);

-- What happened to a version, in order; the version itself says where it stands now.
CREATE TABLE mandate_event(
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL REFERENCES mandate_version(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    day TEXT,
    who TEXT NOT NULL,
    case_number TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX mandate_event_version ON mandate_event(version);

ALTER TABLE mandate_version ADD COLUMN submitted_to TEXT NOT NULL DEFAULT '';
ALTER TABLE mandate_version ADD COLUMN valid_to TEXT;

INSERT INTO mandate_event SELECT -2 * id, id, 'submitted', submitted_on, '', '', '' FROM mandate_version
    WHERE submitted_on IS NOT NULL;
INSERT INTO mandate_event SELECT -2 * id - 1, id, 'approved', approved_on, approved_by, case_number, ''
    FROM mandate_version WHERE approved_on IS NOT NULL;

-- Stretches of bold and italic: "b4+12 i20+3", counted in UTF-16 units of the text.
ALTER TABLE mandate_block ADD COLUMN emphasis TEXT NOT NULL DEFAULT '';

-- The clause's words when somebody last said that the rule holds; other words in the clause ask again.
ALTER TABLE rule ADD COLUMN confirmed_text TEXT NOT NULL DEFAULT '';
UPDATE rule SET confirmed_text = coalesce((SELECT text FROM mandate_block WHERE mandate_block.id = rule.clause), '');

-- A network's own wording of a paper's fixed words, by name and language.
CREATE TABLE standard_text(
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE spelling_word(
    id INTEGER PRIMARY KEY NOT NULL,
    word TEXT NOT NULL
) STRICT;

-- The logo is the attachment whose owner is the network.
ALTER TABLE network ADD COLUMN paper_size TEXT NOT NULL DEFAULT 'a4';
ALTER TABLE network ADD COLUMN margin_mm INTEGER NOT NULL DEFAULT 24;

UPDATE file_info SET value = '2' WHERE key = 'min_writer';
