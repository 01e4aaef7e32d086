-- The slowest jobs without looking at every one.
CREATE INDEX metric_job_rtf ON metric_job (rtf, job_id);
CREATE INDEX metric_job_total ON metric_job (total_ms, job_id);
