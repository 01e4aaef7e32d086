// tokenizer.json of the library tokenizers: the parts of it that a byte-level BPE can have. Whatever
// else is in it is refused by name, because a text would silently become other tokens.
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/text/tokenizer/json_reader.h"
#include "core/text/tokenizer/token_entries.h"

#include <array>

namespace timbre::text {
namespace {

using Json = nlohmann::json;

class FormatReader {
public:
    FormatReader(const Json& root, TokenizerParts& parts) : root_(root), parts_(parts) {}

    void read() {
        readModel();
        if (const Json* added = member(root_, "added_tokens")) {
            if (!added->is_array()) damaged("added_tokens is not a list");
            for (const Json& token : *added) {
                const Json* id = token.is_object() ? member(token, "id") : nullptr;
                if (!id) damaged("an added token has no id");
                parts_.added.push_back(
                    addedTokenIn(token, tokenIdIn(*id, parts_.source, "added token"), parts_.source));
            }
        }
        if (const Json* normalizer = member(root_, "normalizer")) readNormalizer(*normalizer);
        if (const Json* cutter = member(root_, "pre_tokenizer")) readPreTokenizer(*cutter);
        if (!byteLevel_) unsupported("no ByteLevel in pre_tokenizer");
        if (const Json* decoder = member(root_, "decoder"); decoder && typeOf(*decoder) != "ByteLevel")
            unsupported("the decoder " + typeOf(*decoder));
    }

private:
    [[noreturn]] void damaged(const std::string& what) const {
        throw Error(ErrorCode::DamagedFile, parts_.source + ": " + what);
    }
    [[noreturn]] void unsupported(const std::string& what) const {
        throw Error(ErrorCode::Unsupported, parts_.source + ": " + what + " is not supported");
    }

    // Null for what is not there or null.
    static const Json* member(const Json& object, const char* key) {
        if (!object.is_object()) return nullptr;
        const auto found = object.find(key);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }

    std::string text(const Json& object, const char* key) const {
        const Json* value = member(object, key);
        if (!value) return {};
        if (!value->is_string()) damaged(std::string(key) + " is not a string");
        return value->get<std::string>();
    }

    bool flag(const Json& object, const char* key, bool otherwise) const {
        const Json* value = member(object, key);
        if (!value) return otherwise;
        if (!value->is_boolean()) damaged(std::string(key) + " is neither true nor false");
        return value->get<bool>();
    }

    std::string typeOf(const Json& object) const {
        if (!object.is_object()) damaged("something without a type");
        return text(object, "type");
    }

    const Json& list(const Json& object, const char* key) const {
        const Json* value = member(object, key);
        if (!value || !value->is_array()) damaged(std::string(key) + " is not a list");
        return *value;
    }

    void readModel() {
        const Json* model = member(root_, "model");
        if (!model || !model->is_object()) damaged("no model");
        const std::string type = text(*model, "type");  // the oldest files have none
        if (!type.empty() && type != "BPE") unsupported("the model " + type);
        if (parts_.tokens.empty()) damaged("no vocabulary");
        for (const char* key : {"continuing_subword_prefix", "end_of_word_suffix"}) {
            if (!text(*model, key).empty()) unsupported(key);
        }
        if (flag(*model, "byte_fallback", false)) unsupported("byte_fallback");
        parts_.ignoreMerges = flag(*model, "ignore_merges", false);
    }

    void readNormalizer(const Json& normalizer) {
        const std::string type = typeOf(normalizer);
        if (type == "Sequence") {
            for (const Json& one : list(normalizer, "normalizers")) readNormalizer(one);
        } else if (type == "NFC") {
            parts_.normalisation.push_back(Normalisation::Nfc);
        } else if (type == "NFD") {
            parts_.normalisation.push_back(Normalisation::Nfd);
        } else if (type == "NFKC") {
            parts_.normalisation.push_back(Normalisation::Nfkc);
        } else if (type == "NFKD") {
            parts_.normalisation.push_back(Normalisation::Nfkd);
        } else {
            unsupported("the normalizer " + type);
        }
    }

    void readPreTokenizer(const Json& cutter) {
        const std::string type = typeOf(cutter);
        if (type == "Sequence") {
            for (const Json& one : list(cutter, "pretokenizers")) readPreTokenizer(one);
            return;
        }
        if (byteLevel_) unsupported("a step after ByteLevel");
        if (type == "ByteLevel") {
            byteLevel_ = true;
            const bool prefix = flag(cutter, "add_prefix_space", true);
            // The space would go in front of every piece that the steps before have made.
            if (prefix && !parts_.cutters.empty()) unsupported("add_prefix_space after another step");
            parts_.addPrefixSpace = prefix;
            if (flag(cutter, "use_regex", true)) parts_.cutters.push_back(patternCutter(kGpt2Pattern));
        } else if (type == "Split") {
            readSplit(cutter);
        } else if (type == "Digits") {
            const bool single = flag(cutter, "individual_digits", false);
            parts_.cutters.push_back(
                patternCutter("\\p{N}", single ? SplitBehaviour::Isolated : SplitBehaviour::Contiguous));
        } else {
            unsupported("the pre_tokenizer " + type);
        }
    }

    void readSplit(const Json& split) {
        struct Name {
            std::string_view name;
            SplitBehaviour behaviour;
        };
        constexpr auto kNames =
            std::to_array<Name>({{"Isolated", SplitBehaviour::Isolated},
                                 {"Removed", SplitBehaviour::Removed},
                                 {"MergedWithPrevious", SplitBehaviour::MergedWithPrevious},
                                 {"MergedWithNext", SplitBehaviour::MergedWithNext},
                                 {"Contiguous", SplitBehaviour::Contiguous}});
        const std::string name = text(split, "behavior");
        const Name* behaviour = nullptr;
        for (const Name& one : kNames) {
            if (one.name == name) behaviour = &one;
        }
        if (!behaviour) unsupported("the behavior " + name);
        const bool invert = flag(split, "invert", false);
        const Json* pattern = member(split, "pattern");
        if (pattern && member(*pattern, "Regex"))
            addPattern(text(*pattern, "Regex"), behaviour->behaviour, invert);
        else if (pattern && member(*pattern, "String"))
            parts_.cutters.push_back(literalCutter(text(*pattern, "String"), behaviour->behaviour, invert));
        else
            damaged("a Split without a pattern");
    }

    void addPattern(const std::string& pattern, SplitBehaviour behaviour, bool invert) {
        try {
            parts_.cutters.push_back(patternCutter(pattern, behaviour, invert));
        } catch (const Error& error) {
            throw Error(error.code(), parts_.source + ": " + error.detail());
        }
    }

    const Json& root_;
    TokenizerParts& parts_;
    bool byteLevel_ = false;
};

}  // namespace

TokenizerParts readTokenizerJson(const std::filesystem::path& file) {
    TokenizerParts parts;
    parts.source = file.string();
    const std::string content = readFile(file);
    const Json root = readJson(content, parts, "model/vocab", "model/merges");
    if (!root.is_object()) throw Error(ErrorCode::DamagedFile, parts.source + ": expected an object");
    FormatReader(root, parts).read();
    return parts;
}

}  // namespace timbre::text
