-- How well a neural engine spoke each sentence of a take. Null: not measured, no floor. speech_end: empty
-- when it came to its end by itself, else why it was cut. And counts of the prompts of copied voices.
ALTER TABLE segment ADD COLUMN similarity REAL;
ALTER TABLE segment ADD COLUMN similarity_floor REAL;
ALTER TABLE segment ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1 CHECK (attempts >= 1);
ALTER TABLE segment ADD COLUMN speech_end TEXT NOT NULL DEFAULT '';
INSERT INTO cache_count VALUES ('prompt_hit', 0), ('prompt_miss', 0);
