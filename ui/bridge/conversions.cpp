#include "ui/bridge/conversions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Words)
};

bool startsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// UTF-16 units of the character that starts with this byte.
int unitsOf(char first) {
    return static_cast<unsigned char>(first) >= 0xF0U ? 2 : 1;
}

}  // namespace

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

std::filesystem::path toPath(const QString& path) {
    return {toUtf8(path)};
}

QString clockText(std::int64_t ms) {
    const std::int64_t seconds = std::max<std::int64_t>(ms, 0) / 1000;
    const QChar zero('0');
    if (seconds < 3600) return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

QString clockTextTenths(std::int64_t ms) {
    const std::int64_t clamped = std::max<std::int64_t>(ms, 0);
    return QStringLiteral("%1%2%3").arg(clockText(clamped), QLocale().decimalPoint()).arg(clamped / 100 % 10);
}

QString durationText(double seconds) {
    const auto whole = static_cast<std::int64_t>(std::llround(std::max(seconds, 0.0)));
    //: A duration below one minute; %1 is a number such as 8.4
    if (seconds < 59.5) return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    //: A duration; %1 minutes, %2 seconds
    if (whole < 3600) return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QChar('0'));
    //: A duration; %1 hours, %2 minutes
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QChar('0'));
}

QString firstWords(const QString& text, int maxCharacters) {
    // Looking at a little more than is shown keeps this constant for texts of megabytes.
    const QString line = text.left(maxCharacters * 4).simplified();
    if (line.size() <= maxCharacters) return line;
    const auto space = line.lastIndexOf(' ', maxCharacters);
    return line.left(space > maxCharacters / 2 ? space : maxCharacters) + QChar(0x2026);
}

BytePositions::BytePositions(QByteArray utf8) : utf8_(std::move(utf8)) {
    int position = 0;
    for (qsizetype i = 0; i < utf8_.size(); ++i) {
        if (i % kStride == 0) marks_.push_back(position);
        if (startsCharacter(utf8_[i])) position += unitsOf(utf8_[i]);
    }
}

int BytePositions::position(std::int64_t byteOffset) const {
    if (marks_.empty()) return 0;
    const auto end = std::clamp<std::int64_t>(byteOffset, 0, utf8_.size());
    const auto mark = std::min<std::size_t>(static_cast<std::size_t>(end / kStride), marks_.size() - 1);
    int position = marks_[mark];
    for (auto i = static_cast<qsizetype>(mark) * kStride; i < end; ++i) {
        if (startsCharacter(utf8_.at(i))) position += unitsOf(utf8_.at(i));
    }
    return position;
}

}  // namespace timbre::ui
