#include "ui/widgets/plot/plot_export.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace timbre::ui {
namespace {

// What the numbers are in the file, where they are not scaled for reading.
QString plainUnit(PlotUnit unit) {
    if (unit == PlotUnit::Share) return QStringLiteral("1");
    if (unit == PlotUnit::Count) return QStringLiteral("count");
    return unitName(unit);
}

QString quoted(QString text) {
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n')) return text;
    return '"' + text.replace('"', QStringLiteral("\"\"")) + '"';
}

QString isoTime(qint64 at) {
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace

QByteArray plotCsv(const std::vector<PlotLine>& lines, PlotUnit unit) {
    QByteArray csv = "group,line,time,unix_ms,value,unit,n\r\n";
    for (const auto& line : lines)
        for (const auto& point : line.points) {
            const QString value =
                std::isfinite(point.value) ? QString::number(point.value, 'g', 17) : QString();
            csv += QStringLiteral("%1,%2,%3,%4,%5,%6,%7\r\n")
                       .arg(quoted(line.group), quoted(line.name), isoTime(point.at),
                            QString::number(point.at), value, plainUnit(unit), QString::number(point.n))
                       .toUtf8();
        }
    return csv;
}

QByteArray plotJson(const std::vector<PlotLine>& lines, PlotUnit unit, const QString& title,
                    const QString& sql) {
    QJsonArray all;
    for (const auto& line : lines) {
        QJsonArray points;
        for (const auto& point : line.points)
            points.append(
                QJsonObject{{"time", isoTime(point.at)},
                            {"unix_ms", double(point.at)},
                            {"value", std::isfinite(point.value) ? QJsonValue(point.value) : QJsonValue()},
                            {"n", double(point.n)}});
        all.append(QJsonObject{{"group", line.group}, {"line", line.name}, {"points", points}});
    }
    const QJsonObject document{{"title", title}, {"unit", plainUnit(unit)}, {"sql", sql}, {"lines", all}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

}  // namespace timbre::ui
