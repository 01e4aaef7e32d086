-- How well a neural engine spoke each sentence of a take. Null: not measured, no floor. speech_end: empty
-- when it came to its end by itself, else why it was cut. And counts of the prompts of copied voices.
ALTER TABLE segment ADD COLUMN similarity REAL;
ALTER TABLE segment ADD COLUMN similarity_floor REAL;
ALTER TABLE segment ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1 CHECK (attempts >= 1);
ALTER TABLE segment ADD COLUMN speech_end TEXT NOT NULL DEFAULT '';
ALTER TABLE cache_entry ADD COLUMN similarity REAL;
ALTER TABLE cache_entry ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1 CHECK (attempts >= 1);
ALTER TABLE cache_entry ADD COLUMN speech_end TEXT NOT NULL DEFAULT '';
CREATE TABLE prompt_count (
    name  TEXT PRIMARY KEY CHECK (name IN ('hit', 'miss')),
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO prompt_count VALUES ('hit', 0), ('miss', 0);
