#include "ui/dashboard/run_export.h"

#include <QByteArrayList>

#include <optional>
#include <string>

namespace timbre::ui {
namespace {

QByteArray quoted(const std::string& text) {
    QByteArray bytes = QByteArray::fromStdString(text);
    if (!bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

template <class T>
QByteArray number(const std::optional<T>& value) {
    return value ? QByteArray::number(*value) : QByteArray();
}

const char* outcomeOf(storage::JobState state) {
    if (state == storage::JobState::Done) return "done";
    return state == storage::JobState::Failed ? "failed" : "cancelled";
}

QByteArray lineOf(const storage::JobRow& row) {
    const auto& job = row.metrics;
    const QByteArrayList cells{QByteArray::number(qlonglong(job.job)),
                               QByteArray::number(qlonglong(job.createdAt)),
                               quoted(job.kind),
                               quoted(row.title),
                               quoted(job.engine),
                               quoted(job.version),
                               quoted(job.device),
                               quoted(job.precision),
                               quoted(row.lengthBucket),
                               quoted(job.program),
                               outcomeOf(job.outcome),
                               quoted(job.errorCode),
                               QByteArray::number(job.audioSeconds),
                               QByteArray::number(job.rtf),
                               number(job.firstSoundMs),
                               number(job.totalMs),
                               number(job.queueMs),
                               number(job.lagMs),
                               QByteArray::number(qulonglong(job.underruns)),
                               QByteArray::number(qlonglong(job.peakRssBytes))};
    return cells.join(',') + "\r\n";
}

}  // namespace

QByteArray runCsv(const storage::JobList& jobs) {
    QByteArray csv =
        "job,ended_unix_ms,kind,title,model,version,device,precision,length,program,outcome,error,audio_"
        "seconds,rtf,"
        "first_sound_ms,total_ms,queue_ms,lag_ms,underruns,peak_rss_bytes\r\n";
    for (const auto& row : jobs.jobs) csv += lineOf(row);
    return csv;
}

}  // namespace timbre::ui
