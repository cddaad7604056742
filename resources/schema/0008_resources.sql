-- Courses and other resources that the network makes or recommends.

CREATE TABLE resource(
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    theme TEXT NOT NULL,
    audience TEXT NOT NULL,
    producer INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT NOT NULL,
    link TEXT NOT NULL,
    state TEXT NOT NULL,
    published TEXT,
    review_due TEXT,
    retired_on TEXT,
    about TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX resource_producer ON resource(producer);
CREATE INDEX resource_person ON resource(person);

UPDATE file_info SET value = '8' WHERE key = 'min_writer';
UPDATE file_info SET value = '8' WHERE key = 'min_reader';
