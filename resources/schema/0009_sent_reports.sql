-- How the network stood at the head of a report when it was sent: later names and logos do not change the paper.

ALTER TABLE report ADD COLUMN sender_name TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN sender_short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN sheet TEXT NOT NULL DEFAULT 'a4';
ALTER TABLE report ADD COLUMN margin_mm INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN logo_type TEXT NOT NULL DEFAULT '';

-- Nobody has kept how those looked that were sent before; as the network is now is nearest.
UPDATE report SET
    sender_name = (SELECT name FROM network),
    sender_short_name = (SELECT short_name FROM network),
    sheet = (SELECT paper_size FROM network),
    margin_mm = (SELECT margin_mm FROM network),
    logo = COALESCE((SELECT sha256 FROM attachment WHERE owner IN (SELECT id FROM network)
                     ORDER BY position DESC, id DESC), ''),
    logo_type = COALESCE((SELECT media_type FROM attachment WHERE owner IN (SELECT id FROM network)
                          ORDER BY position DESC, id DESC), '')
WHERE state <> 'draft';

UPDATE file_info SET value = '9' WHERE key = 'min_writer';
UPDATE file_info SET value = '9' WHERE key = 'min_reader';
