-- Jobs and what they made. Times in Unix ms, durations in ms.
CREATE TABLE job (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('speak', 'transcribe')),
    state        TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
    title        TEXT NOT NULL,
    request      TEXT NOT NULL,
    owner        TEXT NOT NULL,
    parts_total  INTEGER NOT NULL DEFAULT 0,
    error_code   TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL,
    started_at   INTEGER NOT NULL DEFAULT 0,
    finished_at  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX job_state ON job (state);

CREATE TABLE segment (
    job_id        INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    start_ms      INTEGER NOT NULL,
    end_ms        INTEGER NOT NULL CHECK (end_ms >= start_ms),
    text          TEXT NOT NULL,
    speaker       TEXT NOT NULL,
    confidence    REAL NOT NULL,
    source_offset INTEGER NOT NULL,
    source_length INTEGER NOT NULL,
    asset         TEXT NOT NULL,
    PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_asset ON segment (asset) WHERE asset <> '';

CREATE TABLE word (
    job_id      INTEGER NOT NULL,
    segment     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    start_ms    INTEGER NOT NULL,
    end_ms      INTEGER NOT NULL,
    confidence  REAL NOT NULL,
    text_offset INTEGER NOT NULL,
    text_length INTEGER NOT NULL,
    PRIMARY KEY (job_id, segment, position),
    FOREIGN KEY (job_id, segment) REFERENCES segment (job_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The timeline: one row per take or transcript.
CREATE TABLE history (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL CHECK (kind IN ('take', 'transcript')),
    job_id      INTEGER NOT NULL UNIQUE REFERENCES job (id) ON DELETE CASCADE,
    title       TEXT NOT NULL,
    text        TEXT NOT NULL,
    voice       TEXT NOT NULL,
    engine      TEXT NOT NULL,
    language    TEXT NOT NULL,
    settings    TEXT NOT NULL,
    asset       TEXT NOT NULL,
    source_path TEXT NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    starred     INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    created_at  INTEGER NOT NULL,
    deleted_at  INTEGER
) STRICT;
CREATE INDEX history_visible ON history (id) WHERE deleted_at IS NULL;
CREATE INDEX history_asset ON history (asset) WHERE asset <> '';
CREATE INDEX history_trash ON history (deleted_at) WHERE deleted_at IS NOT NULL;

-- Words for languages with spaces; three-character pieces for those without. Rows are all that a
-- search needs, so no positions are kept (detail): common prefixes stay fast over many rows.
CREATE VIRTUAL TABLE history_word USING fts5 (
    title, text, voice, settings, content = 'history', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none);
CREATE VIRTUAL TABLE history_piece USING fts5 (
    title, text, content = 'history', content_rowid = 'id', tokenize = 'trigram');

CREATE TRIGGER history_added AFTER INSERT ON history BEGIN
    INSERT INTO history_word (rowid, title, text, voice, settings)
        VALUES (new.id, new.title, new.text, new.voice, new.settings);
    INSERT INTO history_piece (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER history_removed AFTER DELETE ON history BEGIN
    INSERT INTO history_word (history_word, rowid, title, text, voice, settings)
        VALUES ('delete', old.id, old.title, old.text, old.voice, old.settings);
    INSERT INTO history_piece (history_piece, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER history_changed AFTER UPDATE OF title, text, voice, settings ON history BEGIN
    INSERT INTO history_word (history_word, rowid, title, text, voice, settings)
        VALUES ('delete', old.id, old.title, old.text, old.voice, old.settings);
    INSERT INTO history_piece (history_piece, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO history_word (rowid, title, text, voice, settings)
        VALUES (new.id, new.title, new.text, new.voice, new.settings);
    INSERT INTO history_piece (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TABLE voice (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version >= 1),
    deleted_at INTEGER
) STRICT;
CREATE TABLE voice_version (
    voice_id   TEXT NOT NULL REFERENCES voice (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL CHECK (version >= 1),
    document   TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (voice_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_job (
    job_id        INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    engine        TEXT NOT NULL,
    model         TEXT NOT NULL,
    device        TEXT NOT NULL,
    version       TEXT NOT NULL,
    threads       INTEGER NOT NULL,
    audio_seconds REAL NOT NULL,
    rtf           REAL NOT NULL,
    peak_rss      INTEGER NOT NULL,
    underruns     INTEGER NOT NULL,
    cache_hit     INTEGER NOT NULL CHECK (cache_hit IN (0, 1)),
    created_at    INTEGER NOT NULL
) STRICT;
CREATE TABLE metric_stage (
    job_id INTEGER NOT NULL REFERENCES metric_job (job_id) ON DELETE CASCADE,
    stage  TEXT NOT NULL,
    ms     REAL NOT NULL,
    PRIMARY KEY (job_id, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE cache_entry (
    key         TEXT PRIMARY KEY,
    asset       TEXT NOT NULL,
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    duration_ms INTEGER NOT NULL,
    words       TEXT NOT NULL,
    used_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX cache_entry_used ON cache_entry (used_at);
CREATE INDEX cache_entry_asset ON cache_entry (asset);
CREATE TABLE cache_count (
    name  TEXT PRIMARY KEY CHECK (name IN ('hit', 'miss', 'eviction')),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO cache_count VALUES ('hit', 0), ('miss', 0), ('eviction', 0);
