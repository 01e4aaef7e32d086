#include "core/audio/speaker_clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace timbre::audio {
namespace {

constexpr double kLeastSeconds = 3;  // of one speaker, in automatic mode

using Vector = std::vector<float>;
using Members = std::vector<std::size_t>;  // numbers of samples

double dot(const Vector& a, const Vector& b) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) sum += double(a[i]) * double(b[i]);
    return sum;
}

std::vector<Vector> normalised(std::span<const VoiceSample> samples) {
    std::vector<Vector> vectors;
    for (const auto& sample : samples) {
        vectors.push_back(sample.vector);
        const double length = std::sqrt(dot(vectors.back(), vectors.back()));
        if (length > 0)
            for (float& value : vectors.back()) value = static_cast<float>(value / length);
    }
    return vectors;
}

// Mean similarity of every pair between groups, kept while groups are merged. Average link never grows by
// merging others, so that nearest-neighbour chains give the same tree as always merging the closest pair.
class Dendrogram {
public:
    struct Merge {
        std::size_t first, second;  // first stays
        double similarity;
    };

    Dendrogram(const std::vector<Vector>& vectors, const Members& members)
        : size_(members.size(), 1), count_(members.size()), similarity_(count_ * count_) {
        for (std::size_t i = 0; i < count_; ++i)
            for (std::size_t j = 0; j < i; ++j)
                set(i, j, static_cast<float>(dot(vectors[members[i]], vectors[members[j]])));
    }

    // All merges down to one group, most similar first.
    std::vector<Merge> merges() {
        std::vector<Merge> found;
        std::vector<std::size_t> chain;
        for (std::size_t left = count_; left > 1;) {
            if (chain.empty()) chain.push_back(firstAlive());
            const auto last = chain.back();
            const auto next = nearestTo(last, chain.size() > 1 ? chain[chain.size() - 2] : count_);
            if (chain.size() > 1 && next == chain[chain.size() - 2]) {
                chain.resize(chain.size() - 2);
                found.push_back({std::min(last, next), std::max(last, next), at(last, next)});
                merge(found.back());
                --left;
            } else {
                chain.push_back(next);
            }
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &Merge::similarity);
        return found;
    }

private:
    float at(std::size_t i, std::size_t j) const { return similarity_[i * count_ + j]; }
    void set(std::size_t i, std::size_t j, float value) {
        similarity_[i * count_ + j] = similarity_[j * count_ + i] = value;
    }
    std::size_t firstAlive() const {
        return static_cast<std::size_t>(std::ranges::find_if(size_, [](std::size_t n) { return n > 0; }) -
                                        size_.begin());
    }
    // Among equals the one the chain came from, or it would never end.
    std::size_t nearestTo(std::size_t group, std::size_t preferred) const {
        std::size_t best = preferred;
        float highest = preferred < count_ ? at(group, preferred) : -std::numeric_limits<float>::infinity();
        for (std::size_t i = 0; i < count_; ++i) {
            if (i == group || size_[i] == 0 || at(group, i) <= highest) continue;
            highest = at(group, i);
            best = i;
        }
        return best;
    }
    void merge(const Merge& pair) {
        const auto a = double(size_[pair.first]), b = double(size_[pair.second]);
        for (std::size_t i = 0; i < count_; ++i) {
            if (size_[i] == 0 || i == pair.first || i == pair.second) continue;
            const double mean = (a * at(pair.first, i) + b * at(pair.second, i)) / (a + b);
            set(pair.first, i, static_cast<float>(mean));
        }
        size_[pair.first] += size_[pair.second];
        size_[pair.second] = 0;
    }

    std::vector<std::size_t> size_;  // 0: merged into another
    std::size_t count_;
    std::vector<float> similarity_;  // [count, count]
};

// The groups of these samples, cut where voices are not alike any more or the count says so.
std::vector<Members> grouped(const std::vector<Vector>& vectors, const Members& members,
                             const SpeakerCount& count, double samePerson) {
    std::vector<Members> groups;
    for (const auto member : members) groups.push_back({member});
    auto left = groups.size();
    const auto least = static_cast<std::size_t>(std::max(1, count.atLeast));
    const auto most =
        count.atMost > 0 ? std::max(static_cast<std::size_t>(count.atMost), least) : members.size();
    // A group merged away is empty; what it was merged into may be merged on under its own place.
    std::vector<std::size_t> place(groups.size());
    std::iota(place.begin(), place.end(), std::size_t(0));
    const auto root = [&place](std::size_t i) {
        while (place[i] != i) i = place[i];
        return i;
    };
    for (const auto& merge : Dendrogram(vectors, members).merges()) {
        if (left <= least || (left <= most && merge.similarity < samePerson)) break;
        const auto into = root(merge.first), from = root(merge.second);
        groups[into].insert(groups[into].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
        place[from] = into;
        --left;
    }
    std::erase_if(groups, [](const Members& group) { return group.empty(); });
    return groups;
}

Vector sumOf(const std::vector<Vector>& vectors, const Members& members) {
    Vector sum(vectors[members.front()].size(), 0.0f);
    for (const auto member : members)
        for (std::size_t i = 0; i < std::min(sum.size(), vectors[member].size()); ++i)
            sum[i] += vectors[member][i] / static_cast<float>(members.size());
    return sum;
}

// The group whose members a voice is most like on average: {its place, how much}.
std::pair<std::size_t, double> nearest(const Vector& vector, const std::vector<Vector>& means) {
    std::pair<std::size_t, double> best{0, -std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < means.size(); ++i)
        if (const double similarity = dot(vector, means[i]); similarity > best.second) best = {i, similarity};
    return best;
}

// Evenly taken ones, and the rest.
std::pair<Members, Members> divided(const Members& members) {
    if (members.size() <= kMostAtOnce) return {members, {}};
    std::pair<Members, Members> parts;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const bool isTaken = i * kMostAtOnce / members.size() != (i + 1) * kMostAtOnce / members.size();
        (isTaken ? parts.first : parts.second).push_back(members[i]);
    }
    return parts;
}

void dissolveSmall(std::vector<Members>& groups, const std::vector<Vector>& vectors,
                   std::span<const VoiceSample> samples, std::size_t least) {
    const auto seconds = [&](const Members& group) {
        double sum = 0;
        for (const auto member : group) sum += samples[member].seconds;
        return sum;
    };
    while (groups.size() > std::max<std::size_t>(1, least)) {
        const auto smallest = std::ranges::min_element(groups, {}, seconds);
        if (seconds(*smallest) >= kLeastSeconds) return;
        const Members members = std::move(*smallest);
        groups.erase(smallest);
        std::vector<Vector> means;
        for (const auto& group : groups) means.push_back(sumOf(vectors, group));
        auto& into = groups[nearest(sumOf(vectors, members), means).first];
        into.insert(into.end(), members.begin(), members.end());
    }
}

}  // namespace

std::vector<int> clusterSpeakers(std::span<const VoiceSample> samples, const SpeakerCount& count,
                                 double samePerson) {
    if (samples.empty()) return {};
    const auto vectors = normalised(samples);
    Members all(samples.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    auto [taken, rest] = divided(all);
    auto groups = grouped(vectors, taken, count, samePerson);
    while (!rest.empty()) {
        std::vector<Vector> means;
        for (const auto& group : groups) means.push_back(sumOf(vectors, group));
        Members unlike;
        for (const auto member : rest) {
            const auto [place, similarity] = nearest(vectors[member], means);
            const bool mayBeNew = count.atMost == 0 || groups.size() < static_cast<std::size_t>(count.atMost);
            if (similarity < samePerson && mayBeNew)
                unlike.push_back(member);
            else
                groups[place].push_back(member);
        }
        if (unlike.empty()) break;
        auto [first, others] = divided(unlike);
        const int room = count.atMost == 0 ? 0 : count.atMost - static_cast<int>(groups.size());
        for (auto& group : grouped(vectors, first, {.atLeast = 1, .atMost = room}, samePerson))
            groups.push_back(std::move(group));
        rest = std::move(others);
    }
    if (count.atMost == 0) dissolveSmall(groups, vectors, samples, static_cast<std::size_t>(count.atLeast));

    for (auto& group : groups) std::ranges::sort(group);
    std::ranges::sort(groups, {}, [](const Members& group) { return group.front(); });
    std::vector<int> numbers(samples.size(), 0);
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto member : groups[i]) numbers[member] = static_cast<int>(i);
    return numbers;
}

}  // namespace timbre::audio
