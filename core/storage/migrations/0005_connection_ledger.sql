-- Every network connection that the program opened or refused to open. Times in Unix ms.
CREATE TABLE connection (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at     INTEGER NOT NULL,
    duration_ms    INTEGER NOT NULL CHECK (duration_ms >= 0),
    purpose        TEXT NOT NULL,
    host           TEXT NOT NULL,
    address        TEXT NOT NULL,
    bytes_sent     INTEGER NOT NULL CHECK (bytes_sent >= 0),
    bytes_received INTEGER NOT NULL CHECK (bytes_received >= 0),
    outcome        TEXT NOT NULL CHECK (outcome IN ('done', 'failed', 'refused')),
    detail         TEXT NOT NULL
) STRICT;
