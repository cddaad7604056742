-- The action plan of a year: its priority areas, its goals and the measures that shall reach them.

CREATE TABLE action_plan(
    id INTEGER PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    adopted_on TEXT,
    meeting INTEGER REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX action_plan_meeting ON action_plan(meeting);

CREATE TABLE priority_area(
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES action_plan(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX priority_area_plan ON priority_area(plan);

CREATE TABLE goal(
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES action_plan(id) DEFERRABLE INITIALLY DEFERRED,
    priority_area INTEGER REFERENCES priority_area(id) DEFERRABLE INITIALLY DEFERRED,
    clause INTEGER REFERENCES mandate_block(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;
CREATE INDEX goal_plan ON goal(plan);
CREATE INDEX goal_priority_area ON goal(priority_area);
CREATE INDEX goal_clause ON goal(clause);

-- What is done for a goal, in a project, or both.
CREATE TABLE measure(
    id INTEGER PRIMARY KEY NOT NULL,
    goal INTEGER REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED,
    project INTEGER REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    person INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    who TEXT NOT NULL,
    institution INTEGER REFERENCES institution(id) DEFERRABLE INITIALLY DEFERRED,
    deadline TEXT,
    resources TEXT NOT NULL,
    result TEXT NOT NULL,
    state TEXT NOT NULL,
    done_on TEXT,
    carried_from INTEGER REFERENCES measure(id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL
) STRICT;
CREATE INDEX measure_goal ON measure(goal);
CREATE INDEX measure_project ON measure(project);
CREATE INDEX measure_person ON measure(person);
CREATE INDEX measure_institution ON measure(institution);
CREATE INDEX measure_carried_from ON measure(carried_from);

UPDATE file_info SET value = '5' WHERE key = 'min_writer';
UPDATE file_info SET value = '5' WHERE key = 'min_reader';
