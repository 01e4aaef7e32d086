// The published vocabularies.
#include "core/models/whisper/config.h"
#include "core/models/whisper/vocabulary.h"
#include "tests/core/models/whisper/parity/cases.h"

#include <cstdio>

namespace timbre::parity {
namespace {

using namespace models::whisper;
using nlohmann::json;

// "48656c" for "Hel"
std::string hexadecimal(const std::string& bytes) {
    std::string text;
    for (const char byte : bytes) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", static_cast<unsigned char>(byte));
        text += two;
    }
    return text;
}

void compareTexts(WhisperCase& one, const Vocabulary& vocabulary) {
    for (const json& row : one.data().at("encode")) {
        const auto ids = vocabulary.encode(row.at("text").get<std::string>());
        one.compareIds("encode", ids, row.at("ids"));
        one.compareText("decode", vocabulary.decode(ids), row.at("decoded").get<std::string>());
        std::string found, expected;
        for (const std::int64_t id : ids) found += hexadecimal(vocabulary.bytesOf(id)) + " ";
        for (const json& bytes : row.at("bytes_per_token")) expected += bytes.get<std::string>() + " ";
        one.compareText("bytes", found, expected);
    }
    for (const json& row : one.data().at("partial_decode")) {
        const auto ids = row.at("ids").get<std::vector<std::int64_t>>();
        auto expected = row.at("decoded").get<std::string>();
        one.compareText("partial decode", vocabulary.decode(ids), expected);
        // Held back until it is whole.
        constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
        if (expected.ends_with(kReplacement)) expected.resize(expected.size() - kReplacement.size());
        one.compareText("held back", vocabulary.decodePartial(ids), expected);
    }
}

void compareSpecial(WhisperCase& one, const Vocabulary& vocabulary) {
    const json& ids = one.data().at("special_ids");
    const auto special = [&](const char* name, std::optional<std::int64_t> found) {
        const std::int64_t token = found.value_or(-1);
        one.compareIds(name, {&token, 1}, json::array({ids.at(name)}));
    };
    special("<|endoftext|>", vocabulary.end);
    special("<|startoftranscript|>", vocabulary.start);
    special("<|startofprev|>", vocabulary.startOfPrevious);
    special("<|nospeech|>", vocabulary.noSpeech);
    special("<|notimestamps|>", vocabulary.noTimestamps);
    special("<|0.00|>", vocabulary.firstTimestamp);
    special("<|30.00|>", vocabulary.lastTimestamp);
    std::vector<std::int64_t> start = {vocabulary.start};
    if (vocabulary.transcribe) {
        special("<|transcribe|>", vocabulary.transcribe);
        special("<|translate|>", vocabulary.translate);
        for (const char* code : {"en", "zh", "su", "yue"})
            if (const std::string name = "<|" + std::string(code) + "|>"; ids.contains(name))
                special(name.c_str(), vocabulary.languageToken(code));
        start = {vocabulary.start, *vocabulary.languageToken("english"), *vocabulary.transcribe};
    }
    one.compareIds("sot_sequence", start, one.data().at("sot_sequence"));
}

void tokenizer(WhisperCase& one) {
    Config config;  // the folders have no configuration: everything is found by the tokenizer
    config.vocabulary = one.data().at("n_vocab").get<std::int64_t>();
    const Vocabulary vocabulary(one.folder() / one.data().at("vocab_dir").get<std::string>(), config);
    compareTexts(one, vocabulary);
    compareSpecial(one, vocabulary);

    std::vector<std::int64_t> symbols;  // of text; the special tokens are the last of the list
    for (const std::int64_t token : vocabulary.suppressed)
        if (vocabulary.isText(token)) symbols.push_back(token);
    one.compareIds("non_speech_tokens", symbols, one.data().at("non_speech_tokens"));
    const json& mixed = one.data().at("decode_mixed");
    one.compareText("decode_mixed", vocabulary.decode(mixed.at("ids").get<std::vector<std::int64_t>>()),
                    mixed.at("text_skip_special").get<std::string>());
}

constexpr WhisperKind kKinds[] = {{"tokenizer", tokenizer}};

}  // namespace

std::span<const WhisperKind> tokenizerKinds() {
    return kKinds;
}

}  // namespace timbre::parity
