#include "ui/history/word_places.h"

#include "ui/bridge/conversions.h"

#include <algorithm>

namespace timbre::ui {
namespace {

struct Place {
    std::int64_t offset = 0, length = 0, startMs = 0;  // bytes
};

// Spoken words know where they come from.
void addSpoken(const storage::SegmentRecord& record, std::vector<Place>& places) {
    const auto before = places.size();
    for (const auto& word : record.segment.words)
        if (word.textOffset >= 0) places.push_back({word.textOffset, word.textLength, word.startMs});
    if (places.size() == before && record.sourceOffset >= 0)
        places.push_back({record.sourceOffset, record.sourceLength, record.segment.startMs});
}

// Recognised ones are looked for behind those before them.
void addRecognised(const std::string& text, const storage::SegmentRecord& record, std::size_t& from,
                   std::vector<Place>& places) {
    const auto line = record.segment.text.empty() ? std::string::npos : text.find(record.segment.text, from);
    if (line == std::string::npos) return;
    const auto end = line + record.segment.text.size();
    auto at = line;
    for (const auto& word : record.segment.words) {
        const auto found = word.text.empty() ? std::string::npos : text.find(word.text, at);
        if (found == std::string::npos || found + word.text.size() > end) continue;
        places.push_back(
            {static_cast<std::int64_t>(found), static_cast<std::int64_t>(word.text.size()), word.startMs});
        at = found + word.text.size();
    }
    if (at == line)
        places.push_back(
            {static_cast<std::int64_t>(line), static_cast<std::int64_t>(end - line), record.segment.startMs});
    from = end;
}

}  // namespace

std::vector<WordPlace> wordPlaces(const storage::HistoryItem& item,
                                  const std::vector<storage::SegmentRecord>& segments, const QString& shown) {
    std::vector<Place> places;
    std::size_t from = 0;
    for (const auto& record : segments)
        item.kind == storage::HistoryKind::Take ? addSpoken(record, places)
                                                : addRecognised(item.text, record, from, places);
    const BytePositions positions(shown.toUtf8());
    std::vector<WordPlace> result;
    for (const auto& place : places) {
        if (place.offset >= positions.bytes()) continue;
        const int begin = positions.position(place.offset);
        result.push_back({begin, positions.position(place.offset + place.length) - begin, place.startMs});
    }
    std::ranges::stable_sort(result, {}, &WordPlace::position);
    return result;
}

qint64 startAt(const std::vector<WordPlace>& places, int position) {
    const auto behind = std::ranges::upper_bound(places, position, {}, &WordPlace::position);
    if (behind == places.begin()) return -1;
    const auto& place = *std::prev(behind);
    return position <= place.position + place.length ? place.startMs : -1;
}

}  // namespace timbre::ui
