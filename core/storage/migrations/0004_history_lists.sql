-- What a list of the history shows, apart from the texts: a row of `history` may be megabytes long,
-- and reading one column of it means walking past the others. Kept by triggers.
CREATE TABLE history_brief (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    job_id      INTEGER NOT NULL,
    title       TEXT NOT NULL,
    excerpt     TEXT NOT NULL,
    text_bytes  INTEGER NOT NULL,
    voice       TEXT NOT NULL,
    engine      TEXT NOT NULL,
    language    TEXT NOT NULL,
    asset       TEXT NOT NULL,
    source_path TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    starred     INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT;
CREATE INDEX history_brief_visible ON history_brief (id, created_at, kind, starred) WHERE deleted_at IS NULL;
CREATE INDEX history_brief_trash ON history_brief (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX history_brief_job ON history_brief (job_id);
CREATE INDEX history_brief_facet ON history_brief (engine, voice, language);

INSERT INTO history_brief
    SELECT id, kind, job_id, title, replace(substr(text, 1, 300), char(10), ' '), length(CAST(text AS BLOB)),
           voice, engine, language, asset, source_path, duration_ms, starred, created_at, deleted_at
    FROM history;

CREATE TRIGGER history_brief_added AFTER INSERT ON history BEGIN
    INSERT INTO history_brief VALUES (
        new.id, new.kind, new.job_id, new.title, replace(substr(new.text, 1, 300), char(10), ' '),
        length(CAST(new.text AS BLOB)), new.voice, new.engine, new.language, new.asset, new.source_path,
        new.duration_ms, new.starred, new.created_at, new.deleted_at);
END;
CREATE TRIGGER history_brief_removed AFTER DELETE ON history BEGIN
    DELETE FROM history_brief WHERE id = old.id;
END;
CREATE TRIGGER history_brief_marked AFTER UPDATE OF starred, deleted_at, duration_ms, asset, source_path ON history
BEGIN
    UPDATE history_brief SET starred = new.starred, deleted_at = new.deleted_at, asset = new.asset,
        duration_ms = new.duration_ms, source_path = new.source_path WHERE id = new.id;
END;
CREATE TRIGGER history_brief_changed AFTER UPDATE OF title, text, voice, engine, language ON history BEGIN
    UPDATE history_brief SET title = new.title, excerpt = replace(substr(new.text, 1, 300), char(10), ' '),
        text_bytes = length(CAST(new.text AS BLOB)), voice = new.voice, engine = new.engine,
        language = new.language WHERE id = new.id;
END;

-- Searches of the history that are kept under a name.
CREATE TABLE history_list (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    query    TEXT NOT NULL
) STRICT;
