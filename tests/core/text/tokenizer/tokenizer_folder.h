#pragma once

#include "core/text/tokenizer/byte_alphabet.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

namespace timbre::test {

// A small tokenizer that a test writes: the 256 bytes and some merges, in both published formats.
class TokenizerFolder {
public:
    using Json = nlohmann::json;

    explicit TokenizerFolder(std::string tokenizerClass = "Qwen2Tokenizer") {
        for (int byte = 0; byte < 256; ++byte) {
            const char text = static_cast<char>(byte);
            add(text::lettersOfBytes({&text, 1}));
        }
        merge("h", "e");
        merge("l", "l");
        merge("he", "ll");
        merge("hell", "o");
        merge(text::lettersOfBytes(" "), "hello");
        merge("a", "b");
        merge("b", "c");
        merge("a", "a");
        merge("aa", "a");
        merge("1", "2");
        config["tokenizer_class"] = std::move(tokenizerClass);
        addToken("<|end|>", {{"special", true}});
        addToken("<think>", {});
    }

    std::filesystem::path path() const { return folder_.path().toStdString(); }

    void merge(const std::string& left, const std::string& right) {
        merges.emplace_back(left, right);
        add(left + right);
    }
    int addToken(const std::string& content, Json flags) {
        const int id = 1000 + static_cast<int>(config["added_tokens_decoder"].size());
        flags["content"] = content;
        config["added_tokens_decoder"][std::to_string(id)] = std::move(flags);
        return id;
    }

    // vocab.json, merges.txt, tokenizer_config.json
    void writeFiles() const {
        write("vocab.json", vocabulary.dump());
        std::string lines = "#version: 0.2\n";
        for (const auto& [left, right] : merges) lines += left + " " + right + "\n";
        write("merges.txt", lines);
        write("tokenizer_config.json", config.dump());
    }

    Json asJson() const {
        Json json;
        json["model"] = {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", Json::array()}};
        for (const auto& [left, right] : merges) json["model"]["merges"].push_back(left + " " + right);
        for (const auto& [id, token] : config["added_tokens_decoder"].items()) {
            Json one = token;
            one["id"] = std::stoi(id);
            json["added_tokens"].push_back(one);
        }
        json["pre_tokenizer"] = {{"type", "ByteLevel"}, {"add_prefix_space", false}};
        json["decoder"] = {{"type", "ByteLevel"}};
        return json;
    }
    void writeJson(const Json& json) const { write("tokenizer.json", json.dump()); }

    void write(const char* name, const std::string& content) const {
        std::ofstream(path() / name, std::ios::binary) << content;
    }

    Json vocabulary = Json::object(), config = {{"added_tokens_decoder", Json::object()}};
    std::vector<std::pair<std::string, std::string>> merges;

private:
    void add(const std::string& token) { vocabulary[token] = vocabulary.size(); }

    QTemporaryDir folder_;
};

}  // namespace timbre::test
