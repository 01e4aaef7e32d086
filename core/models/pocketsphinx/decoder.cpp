#include "core/models/pocketsphinx/decoder.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <pocketsphinx.h>
#include <sphinxbase/cmn.h>
#include <sphinxbase/err.h>
#include <sphinxbase/feat.h>
#include <sphinxbase/fsg_model.h>
#include <sstream>
#include <string_view>
#include <utility>

namespace timbre::models::pocketsphinx {
namespace {

constexpr std::size_t kFramesPerLook = 10;  // frames searched between two looks at the stop token

// Words of a known text that may be missing in a row, and what each costs in the library's logarithm
// (base 1.0001): 1e-30, which the beams must survive.
constexpr int kMostSkipped = 3;
constexpr int kSkipLogProbability = -690811;

struct FreeGrammar {
    void operator()(fsg_model_t* grammar) const { fsg_model_free(grammar); }
};
using Grammar = std::unique_ptr<fsg_model_t, FreeGrammar>;

using Options = std::vector<std::pair<std::string, std::string>>;

// Measured on real and synthetic speech; the numbers are in spec.md.
Options optionsFor(Decoder::Purpose purpose, const std::filesystem::path& folder) {
    Options options = {
        {"-hmm", folder / "en-us"},
        {"-dict", folder / "cmudict-en-us.dict"},
        {"-remove_silence", "no"},  // else frames are dropped and word times are off by seconds
        {"-logfn", "/dev/null"},
    };
    if (purpose != Decoder::Purpose::Alignment) options.emplace_back("-lm", folder / "en-us.lm.bin");
    if (purpose == Decoder::Purpose::Alignment) {
        options.emplace_back("-fsgusealtpron", "no");  // expect() adds them, at far less cost
        // A narrow search is lost for good where a word is missing.
        options.emplace_back("-beam", "1e-120");
        options.emplace_back("-wbeam", "1e-100");
        options.emplace_back("-pbeam", "1e-100");
    }
    if (purpose == Decoder::Purpose::Partial) {
        options.emplace_back("-fwdflat", "no");
        options.emplace_back("-bestpath", "no");
        options.emplace_back("-ds", "2");  // half the cost
    }
    return options;
}

ps_decoder_t* makeDecoder(Decoder::Purpose purpose) {
    err_set_logfp(nullptr);  // the library writes hundreds of lines to stderr
    std::vector<std::string> arguments = {"timbre"};
    for (const auto& [key, value] : optionsFor(purpose, modelFolder())) {
        arguments.push_back(key);
        arguments.push_back(value);
    }
    std::vector<char*> pointers;
    for (std::string& argument : arguments) pointers.push_back(argument.data());
    cmd_ln_t* config =
        cmd_ln_parse_r(nullptr, ps_args(), static_cast<int>(pointers.size()), pointers.data(), TRUE);
    if (!config) throw Error(ErrorCode::Internal, "PocketSphinx does not accept its options");
    ps_decoder_t* decoder = ps_init(config);
    cmd_ln_free_r(config);  // the decoder holds its own reference
    if (!decoder)
        throw Error(ErrorCode::ModuleMissing, "PocketSphinx cannot read its model in " +
                                                  modelFolder().string() +
                                                  ": reinstall the Debian package pocketsphinx-en-us");
    return decoder;
}

bool isFiller(std::string_view word) {
    return word.empty() || word.front() == '<' || word.front() == '[' || word.starts_with("++");
}

// "read(2)", the second way to say "read", becomes "read".
std::string_view withoutAlternate(std::string_view word) {
    const std::size_t open = word.rfind('(');
    return open != std::string_view::npos && open > 0 && word.ends_with(')') ? word.substr(0, open) : word;
}

}  // namespace

std::filesystem::path modelFolder() {
    std::vector<std::filesystem::path> candidates;
    if (const char* chosen = std::getenv("TIMBRE_POCKETSPHINX_MODEL")) candidates.emplace_back(chosen);
    candidates.emplace_back("/usr/share/pocketsphinx/model/en-us");
    candidates.emplace_back("/usr/local/share/pocketsphinx/model/en-us");
    std::error_code ignored;
    for (const auto& folder : candidates)
        if (std::filesystem::exists(folder / "en-us" / "mdef", ignored) &&
            std::filesystem::exists(folder / "en-us.lm.bin", ignored) &&
            std::filesystem::exists(folder / "cmudict-en-us.dict", ignored))
            return folder;
    throw Error(ErrorCode::ModuleMissing,
                "no PocketSphinx model in " + candidates.front().string() +
                    ": expected en-us/mdef, en-us.lm.bin and cmudict-en-us.dict; install the Debian "
                    "package pocketsphinx-en-us");
}

void Decoder::Free::operator()(ps_decoder_s* decoder) const {
    ps_free(decoder);
}

Decoder::Decoder(Purpose purpose) : decoder_(makeDecoder(purpose)) {}

cmd_ln_s* Decoder::config() const {
    return ps_get_config(decoder_.get());
}

Frame Decoder::initialMean() const {
    std::istringstream values(cmd_ln_str_r(config(), "-cmninit"));
    Frame mean{};
    std::string value;
    for (int i = 0; i < kCepstra && std::getline(values, value, ','); ++i)
        mean[i] = std::strtof(value.c_str(), nullptr);
    return mean;
}

std::optional<std::string> Decoder::pronunciation(const std::string& word) const {
    char* phones = ps_lookup_word(decoder_.get(), word.c_str());
    if (!phones) return std::nullopt;
    std::string result = phones;
    std::free(phones);  // NOLINT: allocated by the library with malloc
    return result;
}

void Decoder::expect(std::span<const SpokenPart> parts, std::size_t first, std::size_t count, bool openEnd) {
    constexpr const char* kName = "text";
    const auto last = static_cast<int>(count);
    const Grammar grammar(fsg_model_init(kName, ps_get_logmath(decoder_.get()), 1.0F, last + 1));
    grammar->start_state = 0;
    grammar->final_state = last;
    for (int i = 0; i < last; ++i) {
        const std::size_t index = first + static_cast<std::size_t>(i);
        char letter = 'a';
        for (const std::string& phones : parts[index].pronunciations) {
            const std::string word = letter++ + std::to_string(index);
            if (!pronunciation(word) && ps_add_word(decoder_.get(), word.c_str(), phones.c_str(), FALSE) < 0)
                throw Error(ErrorCode::Internal, "PocketSphinx refused the pronunciation " + phones);
            fsg_model_trans_add(grammar.get(), i, i + 1, 0, fsg_model_word_add(grammar.get(), word.c_str()));
        }
        for (int next = i + 1; next <= std::min(i + kMostSkipped, last); ++next)
            fsg_model_null_trans_add(grammar.get(), i, next, kSkipLogProbability * (next - i));
        if (openEnd) fsg_model_null_trans_add(grammar.get(), i, last, 0);
    }
    if (ps_set_fsg(decoder_.get(), kName, grammar.get()) < 0 || ps_set_search(decoder_.get(), kName) < 0)
        throw Error(ErrorCode::Internal,
                    "PocketSphinx refused a text of " + std::to_string(count) + " parts");
}

void Decoder::start() {
    if (ps_start_utt(decoder_.get()) < 0)
        throw Error(ErrorCode::Internal, "PocketSphinx cannot start an utterance");
    inUtterance_ = true;
}

bool Decoder::search(std::span<const Frame> frames, const Frame& mean, const std::stop_token& stop) {
    cmn_t* normalisation = ps_get_feat(decoder_.get())->cmn_struct;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (i % kFramesPerLook == 0) {
            if (stop.stop_requested()) return false;
            // The library lets the mean drift while it runs; this holds it where it belongs.
            cmn_live_set(normalisation, mean.data());
        }
        Frame frame = frames[i];  // normalised in place
        mfcc_t* row = frame.data();
        // One at a time: more would overrun the look-ahead queue of a decoder without second search.
        if (ps_process_cep(decoder_.get(), &row, 1, FALSE, FALSE) < 0)
            throw Error(ErrorCode::Internal, "PocketSphinx failed in the middle of an utterance");
    }
    return true;
}

std::string Decoder::textSoFar() const {
    const char* text = ps_get_hyp(decoder_.get(), nullptr);
    return text ? text : "";
}

std::vector<DecodedWord> Decoder::finish() {
    inUtterance_ = false;
    if (ps_end_utt(decoder_.get()) < 0)
        throw Error(ErrorCode::Internal, "PocketSphinx cannot end an utterance");
    return words();
}

std::vector<DecodedWord> Decoder::words() const {
    logmath_t* logs = ps_get_logmath(decoder_.get());
    std::vector<DecodedWord> words;
    for (ps_seg_t* segment = ps_seg_iter(decoder_.get()); segment; segment = ps_seg_next(segment)) {
        const char* raw = ps_seg_word(segment);
        if (!raw || isFiller(raw)) continue;
        DecodedWord word{.text = std::string(withoutAlternate(raw))};
        ps_seg_frames(segment, &word.startFrame, &word.endFrame);
        ++word.endFrame;  // the library's end is the last frame inside
        const double posterior = logmath_exp(logs, ps_seg_prob(segment, nullptr, nullptr, nullptr));
        word.confidence = std::isfinite(posterior) ? std::clamp(posterior, 0.0, 1.0) : 0.0;
        words.push_back(std::move(word));
    }
    return words;
}

}  // namespace timbre::models::pocketsphinx
