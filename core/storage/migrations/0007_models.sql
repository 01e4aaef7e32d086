-- Models on this machine: what was measured, what happened to them, and which ones stay loaded. Times
-- in Unix ms.
CREATE TABLE model_speed (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    model             TEXT NOT NULL,
    task              TEXT NOT NULL,
    device            TEXT NOT NULL,
    precision         TEXT NOT NULL,
    real_time_factor  REAL NOT NULL CHECK (real_time_factor >= 0),
    tokens_per_second REAL NOT NULL CHECK (tokens_per_second >= 0),
    load_seconds      REAL NOT NULL CHECK (load_seconds >= 0),
    resident_bytes    INTEGER NOT NULL,
    measured_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX model_speed_of ON model_speed (model, id);

CREATE TABLE model_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    model       TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('downloaded', 'loaded', 'evicted', 'verified', 'removed', 'failed')),
    detail      TEXT NOT NULL,
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0)
) STRICT;
CREATE INDEX model_event_of ON model_event (model, id);

CREATE TABLE model_pin (
    model TEXT PRIMARY KEY
) STRICT;
