#pragma once

#include "core/base/error.h"
#include "core/text/glossary.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace timbre::ui {

// The one glossary of the data folder: Speak says its words as they are spoken, Transcribe corrects
// what was heard. Read in the background after construction; every change is written at once, also
// in the background. A file that cannot be read is kept beside as "glossary.damaged.csv". GUI thread
// only.
class GlossaryKeeper : public QObject {
    Q_OBJECT

public:
    // `olderFile`: where an earlier version kept it; taken over when `file` does not exist.
    GlossaryKeeper(EngineBridge& bridge, std::filesystem::path file, std::filesystem::path olderFile,
                   QObject* parent = nullptr);

    const text::Glossary& glossary() const { return glossary_; }
    bool isLoaded() const { return loaded_; }
    void set(text::Glossary glossary);
    // Adds an entry, or completes the one with the same `written`: for "learn this word".
    void learn(const text::GlossaryEntry& entry);

Q_SIGNALS:
    void changed();  // also after loading
    void failed(const timbre::Error& error);

private:
    void write();

    EngineBridge& bridge_;
    std::filesystem::path file_;
    text::Glossary glossary_;
    bool loaded_ = false;
};

}  // namespace timbre::ui
