-- The network's case in the archive: on its papers, but not on mandates and reports, which have their own.

ALTER TABLE network ADD COLUMN case_number TEXT NOT NULL DEFAULT '';

UPDATE file_info SET value = '10' WHERE key = 'min_writer';
UPDATE file_info SET value = '10' WHERE key = 'min_reader';
