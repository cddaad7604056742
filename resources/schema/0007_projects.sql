-- Projects: who owns them and takes part, what they are for, and their money. Their measures are in 0005.

CREATE TABLE project(
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    project_owner INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    contact_name TEXT NOT NULL,
    contact_role TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    basis TEXT NOT NULL,
    about TEXT NOT NULL,
    result TEXT NOT NULL,
    case_number TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX project_project_owner ON project(project_owner);

CREATE TABLE project_partner(
    id INTEGER PRIMARY KEY NOT NULL,
    project INTEGER NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    institution INTEGER NOT NULL REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    contribution TEXT NOT NULL,
    own_funding INTEGER NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX project_partner_project ON project_partner(project);
CREATE INDEX project_partner_institution ON project_partner(institution);

CREATE TABLE objective(
    id INTEGER PRIMARY KEY NOT NULL,
    project INTEGER NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX objective_project ON objective(project);

-- A budget is that of a year or of a project, and a grant is given to the network or to a project.
ALTER TABLE budget ADD COLUMN project INTEGER REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX budget_project ON budget(project);
ALTER TABLE grant_award ADD COLUMN project INTEGER REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX grant_award_project ON grant_award(project);

UPDATE file_info SET value = '7' WHERE key = 'min_writer';
UPDATE file_info SET value = '7' WHERE key = 'min_reader';
