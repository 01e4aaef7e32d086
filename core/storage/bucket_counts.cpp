#include "core/storage/bucket_counts.h"

#include "core/base/error.h"
#include "core/metrics/log_bucket.h"

#include <algorithm>
#include <charconv>

namespace timbre::storage {
namespace {

constexpr int kLowest = -100 * metrics::kBucketsPerOctave;  // as logBucket() gives them
constexpr std::size_t kSize = 201 * std::size_t(metrics::kBucketsPerOctave);

[[noreturn]] void damaged(std::string_view json) {
    throw Error(ErrorCode::DatabaseDamaged, "a roll-up has the buckets " + std::string(json.substr(0, 80)));
}

// The form is ours and comes by the thousand, so it is read without a document in between.
template <typename Each>
void readEach(std::string_view json, Each each) {
    const char* at = json.data();
    const char* const end = at + json.size();
    const auto expect = [&](char c) {
        if (at == end || *at != c) damaged(json);
        ++at;
    };
    const auto number = [&](auto& value) {
        const auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc()) damaged(json);
        at = next;
    };
    expect('{');
    while (at != end && *at == '"') {
        int bucket = 0;
        std::uint32_t count = 0;
        expect('"');
        number(bucket);
        expect('"');
        expect(':');
        number(count);
        each(bucket, std::int64_t(count));
        if (at != end && *at == ',') ++at;
    }
    expect('}');
    if (at != end) damaged(json);
}

}  // namespace

void readBuckets(std::string_view json, const std::function<void(int, std::int64_t)>& each) {
    readEach(json, each);
}

void BucketCounts::addJson(std::string_view json) {
    readEach(json, [this](int bucket, std::int64_t count) { add(bucket, count); });
}

void BucketCounts::add(int bucket, std::int64_t count) {
    n_ += count;
    if (bucket == metrics::kZeroBucket) {
        zeros_ += count;
        return;
    }
    if (counts_.empty()) counts_.resize(kSize);
    const auto place = std::size_t(std::clamp(bucket - kLowest, 0, int(kSize) - 1));
    counts_[place] += std::uint32_t(count);
    first_ = std::min(first_, place);
    last_ = std::max(last_, place);
}

std::string BucketCounts::json() const {
    std::string text = "{";
    const auto put = [&](int bucket, std::int64_t count) {
        text += (text.size() > 1 ? ",\"" : "\"") + std::to_string(bucket) + "\":" + std::to_string(count);
    };
    if (zeros_ > 0) put(metrics::kZeroBucket, zeros_);
    for (auto i = first_; i <= last_ && i < counts_.size(); ++i)
        if (counts_[i] > 0) put(int(i) + kLowest, counts_[i]);
    return text + "}";
}

void BucketCounts::clear() {
    if (first_ <= last_ && last_ < counts_.size())
        std::fill(counts_.begin() + std::ptrdiff_t(first_), counts_.begin() + std::ptrdiff_t(last_) + 1, 0u);
    first_ = std::numeric_limits<std::size_t>::max();
    last_ = 0;
    zeros_ = n_ = 0;
}

double BucketCounts::percentile(int percent) const {
    const auto rank = (n_ * percent + 99) / 100;
    auto seen = zeros_;
    if (n_ == 0 || seen >= rank) return 0;
    for (auto i = first_; i <= last_ && i < counts_.size(); ++i) {
        seen += counts_[i];
        if (seen >= rank) return metrics::bucketMiddle(int(i) + kLowest);
    }
    return 0;
}

}  // namespace timbre::storage
