-- What recognisers say beside their text: other words it may have been, stretches without text and why,
-- translations; which stretches of a recording are decoded when they are not decoded in order; and what was
-- heard of a take when it was checked by ear. word.alternatives: one a line, likeliest first.
ALTER TABLE word ADD COLUMN alternatives TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN gap TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN translation TEXT NOT NULL DEFAULT '';
CREATE TABLE decoded_span (
    job_id  INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    from_ms INTEGER NOT NULL CHECK (from_ms >= 0),
    to_ms   INTEGER NOT NULL CHECK (to_ms > from_ms),
    PRIMARY KEY (job_id, from_ms)
) STRICT, WITHOUT ROWID;
CREATE TABLE take_check (
    history_id         INTEGER PRIMARY KEY REFERENCES history (id) ON DELETE CASCADE,
    recogniser         TEXT NOT NULL,
    recogniser_version TEXT NOT NULL,
    checked_at         INTEGER NOT NULL,
    words              INTEGER NOT NULL CHECK (words >= 0),
    word_substitutions INTEGER NOT NULL CHECK (word_substitutions >= 0),
    word_insertions    INTEGER NOT NULL CHECK (word_insertions >= 0),
    word_deletions     INTEGER NOT NULL CHECK (word_deletions >= 0),
    characters              INTEGER NOT NULL CHECK (characters >= 0),
    character_substitutions INTEGER NOT NULL CHECK (character_substitutions >= 0),
    character_insertions    INTEGER NOT NULL CHECK (character_insertions >= 0),
    character_deletions     INTEGER NOT NULL CHECK (character_deletions >= 0)
) STRICT;
CREATE TABLE take_check_mark (
    history_id  INTEGER NOT NULL REFERENCES take_check (history_id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    text_offset INTEGER NOT NULL,
    text_length INTEGER NOT NULL CHECK (text_length >= 0),
    heard       TEXT NOT NULL,
    start_ms    INTEGER NOT NULL,
    end_ms      INTEGER NOT NULL,
    PRIMARY KEY (history_id, position)
) STRICT, WITHOUT ROWID;
