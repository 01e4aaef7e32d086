#include "core/metrics/advice.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace timbre::metrics {
namespace {

using Ground = AdviceGround;

// Shares of a job's time from which a rule fires.
constexpr double kMuchDecoding = 0.40, kMuchStepping = 0.60, kMuchLoading = 0.30, kMuchPrefill = 0.20;
constexpr double kNearMemoryLimit = 0.90;
// Gains of the part that changes. Halved bytes: weights are read once a step and little else takes time.
// Longer pieces of sound: the decoder hears less of the past again. Power: from the base to the usual clock.
constexpr double kFromHalvedBytes = 1.7, kFromLongerPieces = 1.3, kFromFullClock = 1.4;

std::string percent(double share) {
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string gigabytes(std::int64_t bytes) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", double(bytes) / 1e9);
    return text;
}

// What writes codes or text one after the other.
double steppingShare(const Profile& profile) {
    return profile.share("talker") + profile.share("predictor") + profile.share("text");
}

std::optional<Advice> longerPieces(const Profile& profile, const Ground&) {
    const double share = profile.share("decoder");
    if (share <= kMuchDecoding) return std::nullopt;
    return Advice{
        .rule = "longer_pieces",
        .title = "Turn codes into sound in longer pieces",
        .reason = percent(share) + " of the time goes into turning codes into sound.",
        .numbers = {share},
        .speedUp = wholeSpeedUp(share, kFromLongerPieces),
        .effort = Effort::Medium,
        .risk = Risk::Low,
        .steps = {"Speak longer sentences at once: join short ones in the text.",
                  "Render into a file instead of playing at once, where the first sound may wait."}};
}

std::optional<Advice> lowerPrecision(const Profile& profile, const Ground& ground) {
    const double share = steppingShare(profile);
    if (share <= kMuchStepping || ground.precision != "fp32" || !ground.hasBf16) return std::nullopt;
    return Advice{.rule = "lower_precision",
                  .title = "Compute in bf16",
                  .reason = percent(share) +
                            " of the time goes into single steps of the language model, which "
                            "wait for its weights; in bf16 they are half as large.",
                  .numbers = {share},
                  .speedUp = wholeSpeedUp(share, kFromHalvedBytes),
                  .effort = Effort::Low,
                  .risk = Risk::Low,
                  .steps = {"Set the precision of models to bf16.", "Listen to a sentence that you know."},
                  .settingKey = "models.precision",
                  .settingValue = "bf16"};
}

std::optional<Advice> keepAlive(const Profile& profile, const Ground& ground) {
    const double share = profile.share("load");
    if (share <= kMuchLoading || ground.idleSeconds == 0) return std::nullopt;
    return Advice{.rule = "keep_alive",
                  .title = "Keep the model in memory",
                  .reason = percent(share) +
                            " of the time goes into loading; an unused model leaves memory after " +
                            std::to_string(ground.idleSeconds) + " s.",
                  .numbers = {share, double(ground.idleSeconds)},
                  .speedUp = wholeSpeedUp(share, 1e9),
                  .effort = Effort::Low,
                  .risk = Risk::None,
                  .steps = {"Let models stay in memory for an hour, or pin this one on the page of models."},
                  .settingKey = "models.idle_seconds",
                  .settingValue = "3600"};
}

std::optional<Advice> fewerWaits(const Profile& profile, const Ground&) {
    const double waiting = profile.share("queue");
    if (waiting <= 0.5) return std::nullopt;
    return Advice{.rule = "batch",
                  .title = "Send jobs together",
                  .reason = percent(waiting) + " of the time is waiting for other jobs, more than running.",
                  .numbers = {waiting},
                  .effort = Effort::Medium,
                  .risk = Risk::None,
                  .steps = {"Join short texts into one job, so that the model is prepared once.",
                            "Give what somebody waits for the priority of interactive jobs."}};
}

std::optional<Advice> reusePrefix(const Profile& profile, const Ground&) {
    const double share = profile.share("prefill");
    if (share <= kMuchPrefill) return std::nullopt;
    return Advice{
        .rule = "voice_prompt",
        .title = "Let the voice be read once",
        .reason = percent(share) + " of the time goes into reading the prompt before the first sound.",
        .numbers = {share},
        .speedUp = wholeSpeedUp(share, 4),
        .effort = Effort::Low,
        .risk = Risk::None,
        .steps = {"Save the voice: what its model makes of its recording is then kept.",
                  "Use a shorter recording; more than 15 s seldom helps."}};
}

std::optional<Advice> lessMemory(const Profile&, const Ground& ground) {
    if (ground.memoryLimitBytes <= 0 ||
        double(ground.residentBytes) < kNearMemoryLimit * double(ground.memoryLimitBytes))
        return std::nullopt;
    Advice advice{.rule = "memory",
                  .title = "Leave more memory free",
                  .reason = gigabytes(ground.residentBytes) + " of " + gigabytes(ground.memoryLimitBytes) +
                            " are in use: models are dropped and loaded again.",
                  .numbers = {double(ground.residentBytes), double(ground.memoryLimitBytes)},
                  .effort = Effort::Low,
                  .risk = Risk::Low,
                  .steps = {"Use a smaller model, or one model at a time."}};
    if (ground.precision == "fp32" && ground.hasBf16) {
        advice.steps.push_back("Compute in bf16, which halves the weights.");
        advice.settingKey = "models.precision";
        advice.settingValue = "bf16";
    }
    return advice;
}

std::optional<Advice> allCores(const Profile& profile, const Ground& ground) {
    if (ground.cores <= 0 || ground.threads <= 0 || ground.threads == ground.cores) return std::nullopt;
    const double computing = profile.share("infer");
    // More threads than cores wait for each other; how much that costs is not known.
    const double times = ground.threads < ground.cores ? double(ground.cores) / ground.threads : 1.1;
    return Advice{.rule = "threads",
                  .title = "Compute with as many threads as there are cores",
                  .reason = std::to_string(ground.threads) + " threads compute on " +
                            std::to_string(ground.cores) + " cores.",
                  .numbers = {double(ground.threads), double(ground.cores)},
                  .speedUp = wholeSpeedUp(computing, times),
                  .effort = Effort::Low,
                  .risk = Risk::None,
                  .steps = {"Let the number of threads follow the machine."},
                  .settingKey = "engine.threads",
                  .settingValue = "0"};
}

std::optional<Advice> fullPower(const Profile& profile, const Ground& ground) {
    if (!ground.savesPower) return std::nullopt;
    return Advice{.rule = "power",
                  .title = "Leave the power saver",
                  .reason = "The processor is told to save power.",
                  .numbers = {},
                  .speedUp = wholeSpeedUp(profile.share("infer"), kFromFullClock),
                  .effort = Effort::Low,
                  .risk = Risk::None,
                  .steps = {"Choose the balanced or the fast power mode of the desktop.",
                            "Connect the computer to the mains."}};
}

constexpr std::optional<Advice> (*kRules[])(const Profile&, const Ground&) = {
    longerPieces, lowerPrecision, keepAlive, fewerWaits, reusePrefix, lessMemory, allCores, fullPower};

}  // namespace

std::vector<Advice> adviceFor(const Profile& profile, const AdviceGround& ground) {
    std::vector<Advice> all;
    if (profile.jobs == 0) return all;
    for (const auto rule : kRules)
        if (auto advice = rule(profile, ground)) {
            advice->totalMs = profile.totalMs / advice->speedUp;
            all.push_back(*std::move(advice));
        }
    std::ranges::stable_sort(all, std::greater{}, &Advice::speedUp);
    return all;
}

std::string_view effortName(Effort effort) {
    constexpr std::string_view kNames[] = {"low", "medium", "high"};
    return kNames[static_cast<int>(effort)];
}

std::string_view riskName(Risk risk) {
    constexpr std::string_view kNames[] = {"none", "low", "medium"};
    return kNames[static_cast<int>(risk)];
}

}  // namespace timbre::metrics
