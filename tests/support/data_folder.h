#pragma once

#include "core/base/error.h"
#include "core/storage/records.h"

#include <QTemporaryDir>

#include <filesystem>
#include <optional>
#include <string>

namespace timbre::test {

// A folder that goes away with the test, as a std path.
class DataFolder {
public:
    std::filesystem::path operator/(const char* name) const { return path() / name; }
    std::filesystem::path path() const { return dir_.path().toStdString(); }

private:
    QTemporaryDir dir_;
};

// The code of the Error that a call throws; absent when it throws nothing.
template <class Call>
std::optional<ErrorCode> errorCodeOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

inline storage::SegmentRecord segment(int index, const std::string& text) {
    storage::SegmentRecord record;
    record.index = index;
    record.segment.startMs = index * 1000;
    record.segment.endMs = index * 1000 + 900;
    record.segment.text = text;
    record.segment.words = {
        {.text = text, .startMs = index * 1000, .endMs = index * 1000 + 500, .confidence = 0.5}};
    record.asset = "segments/1/" + std::to_string(index) + ".flac";
    return record;
}

inline storage::HistoryItem historyItem(storage::JobId job, const std::string& text) {
    storage::HistoryItem item;
    item.job = job;
    item.title = text.substr(0, 20);
    item.text = text;
    item.voiceOrModel = "slt";
    item.engine = "flite";
    item.language = "en";
    item.settingsJson = R"({"speed":1.25})";
    item.asset = "takes/" + std::to_string(job) + ".flac";
    item.durationMs = 1000;
    return item;
}

}  // namespace timbre::test
