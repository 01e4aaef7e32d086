-- What is measured: more of every job, the machine around it, what both come to over time, alerts, and
-- runs of the bench. Times in Unix ms, durations in ms; null: not measured.

-- What a job is compared with: jobs of the same series differ by chance only.
CREATE TABLE metric_series (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    engine        TEXT NOT NULL,
    device        TEXT NOT NULL,
    precision     TEXT NOT NULL,
    length_bucket TEXT NOT NULL,
    version       TEXT NOT NULL,
    program       TEXT NOT NULL,
    UNIQUE (kind, engine, device, precision, length_bucket, version, program)
) STRICT;

ALTER TABLE metric_job ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
ALTER TABLE metric_job ADD COLUMN purpose TEXT NOT NULL DEFAULT 'use' CHECK (purpose IN ('use', 'bench', 'check'));
ALTER TABLE metric_job ADD COLUMN outcome TEXT NOT NULL DEFAULT 'done' CHECK (outcome IN ('done', 'failed', 'cancelled'));
ALTER TABLE metric_job ADD COLUMN error_code TEXT NOT NULL DEFAULT '';
ALTER TABLE metric_job ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE metric_job ADD COLUMN queue_ms REAL;
ALTER TABLE metric_job ADD COLUMN first_sound_ms REAL;
ALTER TABLE metric_job ADD COLUMN infer_ms REAL;
ALTER TABLE metric_job ADD COLUMN total_ms REAL;
ALTER TABLE metric_job ADD COLUMN lag_ms REAL;
ALTER TABLE metric_job ADD COLUMN tokens INTEGER;
ALTER TABLE metric_job ADD COLUMN rss INTEGER;
ALTER TABLE metric_job ADD COLUMN word_error_rate REAL;

UPDATE metric_job SET
    queue_ms = (SELECT ms FROM metric_stage s WHERE s.job_id = metric_job.job_id AND stage = 'queue'),
    first_sound_ms = (SELECT ms FROM metric_stage s WHERE s.job_id = metric_job.job_id AND stage = 'first_audio'),
    infer_ms = (SELECT ms FROM metric_stage s WHERE s.job_id = metric_job.job_id AND stage = 'infer'),
    total_ms = (SELECT ms FROM metric_stage s WHERE s.job_id = metric_job.job_id AND stage = 'total'),
    word_error_rate = (SELECT ms / 100 FROM metric_stage s
                       WHERE s.job_id = metric_job.job_id AND stage = 'word_errors_percent');
-- From here on a stage is a stretch of a job's time; everything else has a column.
DELETE FROM metric_stage WHERE stage IN ('first_audio', 'total', 'word_errors_percent', 'character_errors_percent');
-- The same bounds as core/metrics/length_bucket.h.
INSERT INTO metric_series (kind, engine, device, precision, length_bucket, version, program)
    SELECT DISTINCT kind, engine, device, '', CASE WHEN audio_seconds < 5 THEN '0-5 s'
        WHEN audio_seconds < 15 THEN '5-15 s' WHEN audio_seconds < 60 THEN '15-60 s'
        WHEN audio_seconds < 300 THEN '1-5 min' WHEN audio_seconds < 1800 THEN '5-30 min' ELSE '30 min+' END,
        version, '' FROM metric_job;
UPDATE metric_job SET series = (SELECT id FROM metric_series s
    WHERE s.kind = metric_job.kind AND s.engine = metric_job.engine AND s.device = metric_job.device
      AND s.version = metric_job.version AND s.length_bucket =
        CASE WHEN audio_seconds < 5 THEN '0-5 s' WHEN audio_seconds < 15 THEN '5-15 s'
             WHEN audio_seconds < 60 THEN '15-60 s' WHEN audio_seconds < 300 THEN '1-5 min'
             WHEN audio_seconds < 1800 THEN '5-30 min' ELSE '30 min+' END);
CREATE INDEX metric_job_time ON metric_job (created_at, series, purpose, outcome);
CREATE INDEX metric_job_series ON metric_job (series, purpose, outcome, job_id, rtf);
CREATE INDEX metric_job_kind ON metric_job (kind, purpose, outcome, created_at);

-- Jobs of an hour or a day, per series. buckets: how many values lie in each, as a JSON object; the bounds
-- are those of core/metrics/log_bucket.h, so percentiles of any sum of rows are within 1 %.
CREATE TABLE metric_rollup (
    grain   TEXT NOT NULL CHECK (grain IN ('hour', 'day')),
    start   INTEGER NOT NULL,
    series  INTEGER NOT NULL,
    metric  TEXT NOT NULL,
    n       INTEGER NOT NULL CHECK (n > 0),
    total   REAL NOT NULL,
    least   REAL NOT NULL,
    most    REAL NOT NULL,
    buckets TEXT NOT NULL,
    PRIMARY KEY (grain, metric, start, series)
) STRICT, WITHOUT ROWID;
-- Hours whose jobs changed since they were rolled up.
CREATE TABLE metric_stale_hour (start INTEGER PRIMARY KEY) STRICT;
INSERT INTO metric_stale_hour SELECT DISTINCT created_at / 3600000 * 3600000 FROM metric_job;
-- Rows of jobs that are older were removed: roll-ups of those hours are not made anew.
CREATE TABLE metric_kept_since (start INTEGER NOT NULL) STRICT;
INSERT INTO metric_kept_since VALUES (0);

-- The machine and this program, every half a minute. Counts are since the program's start.
CREATE TABLE system_sample (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    at             INTEGER NOT NULL,
    program_start  INTEGER NOT NULL,
    cpu            REAL,
    own_cpu        REAL,
    rss            INTEGER,
    memory_free    INTEGER,
    memory_total   INTEGER,
    disk_free      INTEGER,
    gpu_busy       REAL,
    gpu_memory     INTEGER,
    jobs_waiting   INTEGER NOT NULL,
    jobs_running   INTEGER NOT NULL,
    underruns      INTEGER NOT NULL,
    live_lag_ms    REAL,
    pool_models    INTEGER NOT NULL,
    pool_bytes     INTEGER NOT NULL,
    pool_saved     INTEGER NOT NULL,
    pool_hits      INTEGER NOT NULL,
    pool_misses    INTEGER NOT NULL,
    pool_joins     INTEGER NOT NULL,
    pool_evictions INTEGER NOT NULL,
    cache_hits     INTEGER NOT NULL,
    cache_misses   INTEGER NOT NULL,
    cache_evictions INTEGER NOT NULL,
    cache_bytes    INTEGER NOT NULL
) STRICT;
CREATE INDEX system_sample_time ON system_sample (at);

-- Rules that somebody changed; the others are as core/metrics/alert_rules.h says.
CREATE TABLE alert_rule (
    id        TEXT PRIMARY KEY,
    enabled   INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    threshold REAL NOT NULL,
    hold_s    REAL NOT NULL CHECK (hold_s >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    rule            TEXT NOT NULL,
    subject         TEXT NOT NULL,
    severity        TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'critical')),
    value           REAL NOT NULL,
    threshold       REAL NOT NULL,
    detail          TEXT NOT NULL,
    opened_at       INTEGER NOT NULL,
    acknowledged_at INTEGER,
    closed_at       INTEGER
) STRICT;
CREATE UNIQUE INDEX alert_open ON alert (rule, subject) WHERE closed_at IS NULL;

-- Runs of the bench, for good. document: docs/bench-report.md.
CREATE TABLE bench_run (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    suite       TEXT NOT NULL,
    name        TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    verdict     TEXT NOT NULL CHECK (verdict IN ('pass', 'warn', 'fail', 'error')),
    environment TEXT NOT NULL,
    document    TEXT NOT NULL
) STRICT;
CREATE INDEX bench_run_suite ON bench_run (suite, id);
CREATE TABLE bench_sample (
    run_id   INTEGER NOT NULL REFERENCES bench_run (id) ON DELETE CASCADE,
    subject  TEXT NOT NULL,
    arm      TEXT NOT NULL CHECK (arm IN ('a', 'b')),
    metric   TEXT NOT NULL,
    device   TEXT NOT NULL,
    precision TEXT NOT NULL,
    length_bucket TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    value    REAL NOT NULL,
    unit     TEXT NOT NULL,
    PRIMARY KEY (run_id, subject, arm, metric, device, precision, length_bucket, position)
) STRICT, WITHOUT ROWID;
-- What later runs are measured against: the samples of a run, by what is compared.
CREATE TABLE baseline (
    subject       TEXT NOT NULL,
    device        TEXT NOT NULL,
    precision     TEXT NOT NULL,
    length_bucket TEXT NOT NULL,
    metric        TEXT NOT NULL,
    run_id        INTEGER NOT NULL REFERENCES bench_run (id) ON DELETE CASCADE,
    chosen_at     INTEGER NOT NULL,
    PRIMARY KEY (subject, device, precision, length_bucket, metric)
) STRICT, WITHOUT ROWID;

ALTER TABLE model_speed ADD COLUMN first_sound_ms REAL NOT NULL DEFAULT 0;
