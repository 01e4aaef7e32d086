#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

// A published model that can be fetched. The format is described in docs/model-catalogue.md.
struct CatalogueEntry {
    std::string id;                  // "whisper-tiny": lower case letters, digits and . _ -
    std::string family;              // of checkpointFamilies(), or "vocos"; empty: its files will tell
    std::string name;                // for people; never empty
    std::string repository;          // "owner/name" on the hub
    std::string revision = "main";   // branch, tag or commit
    std::string folder;              // of the checkpoint within the repository; empty: the repository itself
    std::vector<std::string> files;  // what is needed, see selectFiles(); empty: chosen by it
    std::vector<std::string> companions;  // ids of models that it cannot work without
    std::string licence;                  // "apache-2.0"; empty: not known
    std::vector<std::string> languages;   // BCP 47; "mul" = many
    std::vector<std::string> tasks;       // as in engine::ModelRow; empty: a part of other models
    std::int64_t downloadBytes = 0;       // about; 0: not known
    std::int64_t ramBytes = 0;            // of its tensors in fp32; 0: not known
    bool needsToken = false;              // the repository asks for an account
    std::string description;              // one English sentence
    bool isCustom = false;                // of the user's file
};

// What is wrong with an entry of the user's file, which is then left out of the catalogue.
struct CatalogueProblem {
    int line = 0;        // where the entry begins, or the error in the JSON; from 1
    std::string id;      // of the entry, as far as it has one
    std::string field;   // "repository"; empty: the entry or the file as a whole
    std::string detail;  // expected and found
};

// The catalogue that came with the program, then what the user added. An entry of the user's with an
// id of ours takes its place. One thread at a time.
class Catalogue {
public:
    Catalogue();                                          // ours alone
    explicit Catalogue(std::filesystem::path usersFile);  // need not exist. Throws as readFile()

    std::span<const CatalogueEntry> entries() const { return entries_; }
    const CatalogueEntry* find(std::string_view id) const;  // null: not there
    std::span<const CatalogueProblem> problems() const { return problems_; }

    // Writes the entry to the user's file, in place of one with the same id. Entries with problems
    // and fields that this version does not know stay in the file as they are. Throws
    // Error(InvalidInput) for an entry that breaks the format, InvalidDocument where the file is no
    // JSON that we could add to, and as writeFileAtomically().
    void add(CatalogueEntry entry);
    // From the user's file. Throws Error(NotFound) if it is not there, and as add().
    void remove(std::string_view id);

private:
    void read();

    std::filesystem::path file_;  // empty: none
    std::vector<CatalogueEntry> entries_;
    std::vector<CatalogueProblem> problems_;
};

// What breaks the format, with the field's name first; absent when all is well.
std::optional<std::string> problemOf(const CatalogueEntry& entry);

// "openai-whisper-tiny" for "openai/whisper-tiny": an id for an entry that the user adds.
std::string catalogueIdFor(std::string_view repository);

// Which files of the repository the model needs, sorted. A name in entry.files must be there; a
// pattern may match nothing ('*' stands for any characters but '/'). Without entry.files: settings,
// vocabularies and the weights, as safetensors or else as .bin or .pt, never in a foreign format.
// Throws Error(NotFound) for a name that is not there and where nothing is left, InvalidInput for a
// path in `tree` that leaves its folder.
std::vector<std::string> selectFiles(const CatalogueEntry& entry, std::span<const std::string> tree);

// A relative path that stays below its folder: no empty, "." or ".." part, no '\', no control
// character, at most 255 bytes.
bool isSafeRelativePath(std::string_view path);

}  // namespace timbre::models
