-- Transcripts that are edited while they are made, their speakers, and the order of the queue.
-- segment.position is the segment's number within its job; what a person reads is in order of time.
CREATE TABLE speaker (
    job_id INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    id     INTEGER NOT NULL CHECK (id > 0),
    name   TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour >= 0),
    lane   INTEGER NOT NULL CHECK (lane >= 0),
    PRIMARY KEY (job_id, id)
) STRICT, WITHOUT ROWID;
ALTER TABLE segment ADD COLUMN speaker_id INTEGER NOT NULL DEFAULT 0;
INSERT INTO speaker (job_id, id, name, colour, lane)
    SELECT job_id, number, speaker, number - 1, number - 1 FROM
        (SELECT job_id, speaker, row_number() OVER (PARTITION BY job_id ORDER BY min(position)) AS number
         FROM segment WHERE speaker <> '' GROUP BY job_id, speaker);
UPDATE segment SET speaker_id =
    (SELECT id FROM speaker WHERE speaker.job_id = segment.job_id AND speaker.name = segment.speaker)
    WHERE speaker <> '';
ALTER TABLE segment DROP COLUMN speaker;

-- How far the recogniser came, whatever was edited since.
CREATE TABLE decoding (
    job_id       INTEGER PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    decoded_ms   INTEGER NOT NULL,
    next_segment INTEGER NOT NULL
) STRICT;
INSERT INTO decoding (job_id, decoded_ms, next_segment)
    SELECT job_id, max(end_ms), max(position) + 1 FROM segment JOIN job ON job.id = segment.job_id
    WHERE job.kind = 'transcribe' GROUP BY job_id;

-- Jobs that are not over, in the order in which they are to run.
CREATE TABLE queue_entry (
    job_id INTEGER PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1))
) STRICT;
