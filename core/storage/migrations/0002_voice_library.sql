-- What people do with voices. Voices that come with the program have no row in `voice`, so marks name
-- any voice by its id.
CREATE TABLE voice_mark (
    voice_id  TEXT PRIMARY KEY,
    favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
    folder    TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE voice_tag (
    voice_id TEXT NOT NULL,
    tag      TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (voice_id, tag)
) STRICT, WITHOUT ROWID;

-- Which take was spoken with which voice; kept by triggers, so that no writer of history can forget it.
CREATE TABLE voice_use (
    voice_id   TEXT NOT NULL,
    history_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    PRIMARY KEY (voice_id, history_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_use_history ON voice_use (history_id);
CREATE TRIGGER voice_used AFTER INSERT ON history
WHEN new.kind = 'take' AND json_valid(new.settings)
     AND json_type(new.settings, '$.voice.id') = 'text' BEGIN
    INSERT OR IGNORE INTO voice_use (voice_id, history_id)
        VALUES (json_extract(new.settings, '$.voice.id'), new.id);
END;
INSERT INTO voice_use (voice_id, history_id)
    SELECT json_extract(settings, '$.voice.id'), id FROM history
    WHERE kind = 'take' AND CASE WHEN json_valid(settings)
        THEN json_type(settings, '$.voice.id') = 'text' ELSE 0 END;

-- Blind comparisons: who took part, and every vote.
CREATE TABLE comparison (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL CHECK (kind IN ('voice', 'take')),
    mode       TEXT NOT NULL CHECK (mode IN ('best', 'abx')),
    text       TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comparison_kind ON comparison (kind, mode, id);
CREATE TABLE comparison_candidate (
    comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    subject       TEXT NOT NULL,
    version       INTEGER NOT NULL,
    label         TEXT NOT NULL,
    PRIMARY KEY (comparison_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE comparison_round (
    comparison_id INTEGER NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    chosen        INTEGER,
    correct       INTEGER CHECK (correct IN (0, 1)),
    PRIMARY KEY (comparison_id, position)
) STRICT, WITHOUT ROWID;
