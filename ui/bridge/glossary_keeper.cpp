#include "ui/bridge/glossary_keeper.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {
namespace {

struct Loaded {
    text::Glossary glossary;
    std::optional<Error> error;
};

Loaded load(const std::filesystem::path& file, const std::filesystem::path& olderFile) {
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(file, ignored);
    const auto& source = isThere ? file : olderFile;
    if (!isThere && !std::filesystem::exists(olderFile, ignored)) return {};
    try {
        return {text::parseGlossary(readFile(source)), std::nullopt};
    } catch (const std::exception&) {
        const Error error = currentError();
        // The next change must not overwrite what a person may still repair by hand.
        std::filesystem::copy_file(source, std::filesystem::path(file).replace_extension(".damaged.csv"),
                                   std::filesystem::copy_options::overwrite_existing, ignored);
        return {{}, error};
    }
}

}  // namespace

GlossaryKeeper::GlossaryKeeper(EngineBridge& bridge, std::filesystem::path file,
                               std::filesystem::path olderFile, QObject* parent)
    : QObject(parent), bridge_(bridge), file_(std::move(file)) {
    bridge_.runInBackground(
        this, [file = file_, older = std::move(olderFile)] { return load(file, older); },
        [this](Loaded loaded) {
            // What was learnt before the file was read comes last, and so wins.
            std::ranges::move(glossary_, std::back_inserter(loaded.glossary));
            glossary_ = std::move(loaded.glossary);
            loaded_ = true;
            if (loaded.error) Q_EMIT failed(*loaded.error);
            Q_EMIT changed();
        });
}

void GlossaryKeeper::set(text::Glossary glossary) {
    glossary_ = std::move(glossary);
    write();
    Q_EMIT changed();
}

void GlossaryKeeper::learn(const text::GlossaryEntry& entry) {
    auto glossary = glossary_;
    const auto known = std::ranges::find(glossary, entry.written, &text::GlossaryEntry::written);
    if (known == glossary.end()) {
        glossary.push_back(entry);
    } else {
        if (!entry.spoken.empty()) known->spoken = entry.spoken;
        for (const auto& form : entry.heard)
            if (std::ranges::find(known->heard, form) == known->heard.end()) known->heard.push_back(form);
    }
    set(std::move(glossary));
}

void GlossaryKeeper::write() {
    bridge_.runInBackground(
        this,
        [file = file_, glossary = glossary_]() -> std::optional<Error> {
            try {
                std::filesystem::create_directories(file.parent_path());
                writeFileAtomically(file, text::formatGlossary(glossary));
                return std::nullopt;
            } catch (const std::exception&) {
                return currentError();
            }
        },
        [this](const std::optional<Error>& error) {
            if (!error) return;
            log(LogLevel::Warning, "ui", std::string("keeping glossary: ") + error->what());
            Q_EMIT failed(*error);
        });
}

}  // namespace timbre::ui
