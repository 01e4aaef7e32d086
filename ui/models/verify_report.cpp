#include "ui/models/verify_report.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_text.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::VerifyReport)
};

QString csvField(QString text) {
    return '"' + text.replace('"', "\"\"").replace('\n', ' ') + '"';
}

QString number(double value) {
    return QString::number(value, 'g', 6);
}

}  // namespace

QString verifySentence(const engine::ModelVerified& found) {
    if (found.error) {
        const ErrorText text = modelErrorText(*found.error);
        return text.sentence + ' ' + toQString(found.error->detail());
    }
    if (!found.good) return Words::tr("It did not pass.");
    const QString files = Words::tr("%n file(s) compared.", nullptr, static_cast<int>(found.files));
    return found.result.empty() ? files : files + ' ' + toQString(found.result);
}

QString verifyReportText(const std::vector<VerifyResult>& results) {
    QStringList lines;
    for (const auto& [name, found] : results) {
        lines << name + ": " + (found.good ? Words::tr("good") : Words::tr("failed"));
        lines << "  " + verifySentence(found);
        if (!found.speed) continue;
        const auto& speed = *found.speed;
        QStringList numbers;
        //: %1 is a duration such as 1.4 s
        numbers << Words::tr("loaded in %1").arg(durationText(speed.loadSeconds))
                << speedText(speed)
                //: %1 is a size such as 1.2 GB
                << Words::tr("%1 of memory").arg(bytesText(speed.residentBytes))
                << toQString(speed.device + " " + speed.precision);
        numbers.removeAll(QString());
        lines << "  " + numbers.join(", ");
    }
    return lines.join('\n');
}

std::string verifyReportCsv(const std::vector<VerifyResult>& results) {
    QString csv =
        "model,good,files,bytes,result,load_s,rtf,tokens_per_s,resident_bytes,device,precision,"
        "peak_disk_bytes,kept,error\n";
    for (const auto& [name, found] : results) {
        const auto speed = found.speed.value_or(engine::ModelSpeed{});
        csv += QStringList{csvField(toQString(found.id)),
                           found.good ? "true" : "false",
                           QString::number(found.files),
                           QString::number(found.bytes),
                           csvField(toQString(found.result)),
                           number(speed.loadSeconds),
                           number(speed.realTimeFactor),
                           number(speed.tokensPerSecond),
                           QString::number(speed.residentBytes),
                           csvField(toQString(speed.device)),
                           csvField(toQString(speed.precision)),
                           QString::number(found.peakDiskBytes),
                           found.kept ? "true" : "false",
                           csvField(found.error ? toQString(found.error->what()) : QString())}
                   .join(',') +
               '\n';
    }
    return toUtf8(csv);
}

}  // namespace timbre::ui
