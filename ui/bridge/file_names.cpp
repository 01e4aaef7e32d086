#include "ui/bridge/file_names.h"

#include "ui/bridge/conversions.h"

#include <QRegularExpression>

namespace timbre::ui {

QString fileNameFrom(const QString& title) {
    static const QRegularExpression kUnwanted(R"([/\\:*?"<>|\x00-\x1f]+)");
    QString name = firstWords(title, 60);
    name.remove(QChar(0x2026));
    name.replace(kUnwanted, " ");
    name = name.simplified();
    while (name.startsWith('.')) name.remove(0, 1);
    while (name.endsWith('.') || name.endsWith(' ')) name.chop(1);  // before the ending
    return name.isEmpty() ? QStringLiteral("take") : name;
}

}  // namespace timbre::ui
