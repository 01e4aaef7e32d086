#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::ui {

QString toQString(std::string_view utf8);
std::string toUtf8(const QString& text);
QString pathText(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

// "0:07", "12:34", "1:02:03"; negative times count as 0.
QString clockText(std::int64_t ms);
// The same with tenths of a second: "0:07.4".
QString clockTextTenths(std::int64_t ms);
// "8.4 s", "3 min 20 s", "1 h 05 min", in words of the user's language.
QString durationText(double seconds);
// The first words of a text, on one line, cut at a word.
QString firstWords(const QString& text, int maxCharacters);

// Turns byte offsets into UTF-8 text into positions in the QString made from it, without a table as
// long as the text: it remembers the position at every kStride bytes and counts from there.
class BytePositions {
public:
    BytePositions() = default;
    explicit BytePositions(QByteArray utf8);

    int position(std::int64_t byteOffset) const;  // clamped to the text
    std::int64_t bytes() const { return utf8_.size(); }

private:
    static constexpr int kStride = 512;
    QByteArray utf8_;
    std::vector<int> marks_;  // position of the first character at or after n * kStride
};

}  // namespace timbre::ui
