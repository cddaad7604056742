-- The network's case in the archive, which stands on every paper that has no case number of its own.

ALTER TABLE network ADD COLUMN case_number TEXT NOT NULL DEFAULT '';

UPDATE file_info SET value = '10' WHERE key = 'min_writer';
UPDATE file_info SET value = '10' WHERE key = 'min_reader';
