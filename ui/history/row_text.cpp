#include "ui/history/row_text.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/take_checker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::HistoryRow)
};

}  // namespace

MarkedText markedText(const std::string& marked) {
    const QString text = toQString(marked);
    MarkedText result;
    result.text.reserve(text.size());
    int start = -1;
    for (const QChar c : text) {
        const int at = static_cast<int>(result.text.size());
        if (c == QChar(storage::kHitStart)) {
            start = at;
        } else if (c == QChar(storage::kHitEnd)) {
            if (start >= 0) result.hits.push_back({start, at - start});
            start = -1;
        } else {
            result.text += c;
        }
    }
    return result;
}

MarkedText excerptOf(const storage::HistoryRow& row) {
    if (!row.hitInSettings) return markedText(row.excerpt);
    //: What a search found in the settings of a take; %1 is the place
    return markedText(toUtf8(Words::tr("In the settings: %1").arg(toQString(row.excerpt))));
}

int daysLeft(const storage::HistoryRow& row, int trashDays) {
    if (!row.deletedAt) return 0;
    const auto passed = QDateTime::fromMSecsSinceEpoch(*row.deletedAt).daysTo(QDateTime::currentDateTime());
    return qMax(0, trashDays - static_cast<int>(passed));
}

QString rowLine(const storage::HistoryRow& row, int trashDays) {
    QStringList parts;
    if (row.deletedAt) parts << Words::tr("%n day(s) left", nullptr, daysLeft(row, trashDays));
    if (!row.voiceOrModel.empty()) parts << toQString(row.voiceOrModel);
    parts << clockText(row.durationMs);
    //: How long it took to make; %1 is a duration
    if (row.costMs >= 0) parts << Words::tr("took %1").arg(durationText(row.costMs / 1000));
    //: %1 an engine, %2 the device it ran on
    parts << (row.device.empty() ? toQString(row.engine)
                                 : Words::tr("%1 on %2").arg(toQString(row.engine), toQString(row.device)));
    //: The word error rate of the last check of a take; %1 is a percentage
    if (row.wordErrorRate >= 0) parts << Words::tr("word errors %1").arg(errorRateText(row.wordErrorRate));
    if (row.state == storage::JobState::Cancelled) parts << Words::tr("stopped early");
    if (row.asset.empty() && row.sourcePath.empty()) parts << Words::tr("no sound");
    parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.createdAt), QLocale::ShortFormat);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace timbre::ui
