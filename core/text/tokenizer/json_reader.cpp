#include "core/text/tokenizer/json_reader.h"

#include "core/base/error.h"
#include "core/text/tokenizer/vocabulary.h"

namespace timbre::text {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepest = 32;

class Reader final : public nlohmann::json_sax<Json> {
public:
    Reader(TokenizerParts& parts, std::string_view vocabularyAt, std::string_view mergesAt)
        : parts_(parts), vocabularyAt_(vocabularyAt), mergesAt_(mergesAt) {}

    Json take() { return std::move(root_); }

    bool null() override { return value(nullptr); }
    bool boolean(bool value_) override { return value(value_); }
    bool number_integer(number_integer_t number) override {
        if (part_ == Part::Vocabulary) fail("the id " + std::to_string(number) + " of \"" + key_ + "\"");
        return value(number);
    }
    bool number_unsigned(number_unsigned_t number) override {
        if (part_ == Part::Vocabulary) {
            if (number >= static_cast<number_unsigned_t>(Vocabulary::kMostTokens))
                fail("the id " + std::to_string(number) + " of \"" + key_ + "\"");
            parts_.tokens.emplace_back(std::move(key_), static_cast<TokenId>(number));
            return true;
        }
        return value(number);
    }
    bool number_float(number_float_t number, const string_t& digits) override {
        if (part_ == Part::Vocabulary) fail("the id " + digits + " of \"" + key_ + "\"");
        return value(number);
    }
    bool string(string_t& text) override {
        if (part_ == Part::Merges) {
            addMerge(text);
            return true;
        }
        return value(std::move(text));
    }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Json::object(), vocabularyAt_, Part::Vocabulary); }
    bool start_array(std::size_t) override {
        if (part_ == Part::Merges && !inPair_) {
            inPair_ = true;
            pair_.clear();
            return true;
        }
        return open(Json::array(), mergesAt_, Part::Merges);
    }
    bool key(string_t& name) override {
        key_ = std::move(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override {
        if (!inPair_) return close();
        inPair_ = false;
        if (pair_.size() != 2) fail("merge " + std::to_string(parts_.merges.size() + 1) + " is no pair");
        parts_.merges.emplace_back(std::move(pair_[0]), std::move(pair_[1]));
        return true;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception& error) override {
        fail("byte " + std::to_string(at) + ": " + error.what());
    }

private:
    enum class Part { Rest, Vocabulary, Merges };

    [[noreturn]] void fail(const std::string& what) const {
        throw Error(ErrorCode::DamagedFile, parts_.source + ": " + what);
    }

    void addMerge(std::string& text) {
        if (inPair_) {
            pair_.push_back(std::move(text));
            return;
        }
        const auto space = text.find(' ');
        if (space == text.npos || space == 0 || space + 1 == text.size() ||
            text.find(' ', space + 1) != text.npos)
            fail("merge " + std::to_string(parts_.merges.size() + 1) + " is no pair");
        parts_.merges.emplace_back(text.substr(0, space), text.substr(space + 1));
    }

    // The place of the next value, keys joined by '/'.
    std::string path() const {
        if (open_.empty()) return {};
        std::string path = keys_;
        if (open_.back()->is_object()) path += (path.empty() ? "" : "/") + key_;
        return path;
    }

    bool open(Json container, std::string_view captured, Part part) {
        if (part_ != Part::Rest) fail(std::string("a list or object in the ") + partName());
        if (open_.size() >= kDeepest) fail("nested deeper than 32 levels");
        const std::string here = path();
        if (here == captured) {
            part_ = part;
            return true;
        }
        open_.push_back(put(std::move(container)));
        keyLengths_.push_back(keys_.size());
        keys_ = here;
        return true;
    }

    bool close() {
        if (part_ != Part::Rest) {
            part_ = Part::Rest;
            return true;
        }
        open_.pop_back();
        keys_.resize(keyLengths_.back());
        keyLengths_.pop_back();
        return true;
    }

    bool value(Json json) {
        if (part_ != Part::Rest) fail(std::string("something else than expected in the ") + partName());
        put(std::move(json));
        return true;
    }

    Json* put(Json json) {
        if (open_.empty()) {
            root_ = std::move(json);
            return &root_;
        }
        Json& parent = *open_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(json));
            return &parent.back();
        }
        return &(parent[key_] = std::move(json));
    }

    const char* partName() const { return part_ == Part::Vocabulary ? "vocabulary" : "merges"; }

    TokenizerParts& parts_;
    std::string_view vocabularyAt_, mergesAt_;
    Part part_ = Part::Rest;
    Json root_;
    std::vector<Json*> open_;
    std::string key_, keys_;
    std::vector<std::size_t> keyLengths_;
    bool inPair_ = false;
    std::vector<std::string> pair_;
};

}  // namespace

Json readJson(std::string_view text, TokenizerParts& parts, std::string_view vocabularyAt,
              std::string_view mergesAt) {
    Reader reader(parts, vocabularyAt, mergesAt);
    Json::sax_parse(text, &reader);
    return reader.take();
}

}  // namespace timbre::text
