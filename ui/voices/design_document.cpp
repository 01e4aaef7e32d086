#include "ui/voices/design_document.h"

#include "ui/bridge/conversions.h"

#include <QUndoCommand>

#include <utility>

namespace timbre::ui {

class DesignStep : public QUndoCommand {
public:
    DesignStep(DesignDocument& document, voices::Voice after, const QString& text, std::string gesture)
        : QUndoCommand(text),
          document_(document),
          before_(document.voice()),
          after_(std::move(after)),
          gesture_(std::move(gesture)) {}

    void undo() override { document_.apply(before_); }
    void redo() override { document_.apply(after_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const DesignStep*>(other);
        if (gesture_.empty() || next->gesture_ != gesture_) return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    DesignDocument& document_;
    voices::Voice before_, after_;
    std::string gesture_;
};

DesignDocument::DesignDocument(voices::Voice saved, QObject* parent)
    : QObject(parent), saved_(std::move(saved)), voice_(saved_) {}

void DesignDocument::change(voices::Voice voice, const QString& step, const std::string& gesture) {
    if (voice == voice_) return;
    steps_.push(new DesignStep(*this, std::move(voice), step,
                               gesture.empty() ? gesture : gesture + "#" + std::to_string(gesture_)));
}

void DesignDocument::setParameter(const std::string& key, double value, double defaultValue,
                                  const QString& step) {
    auto next = voice_;
    if (value == defaultValue)
        next.parameters.erase(key);
    else
        next.parameters[key] = value;
    change(std::move(next), step, key);
}

void DesignDocument::setName(const QString& name) {
    auto next = voice_;
    next.name = toUtf8(name);
    change(std::move(next), tr("Rename"), "name");
}

void DesignDocument::setDescription(const QString& text) {
    auto next = voice_;
    next.description = toUtf8(text);
    change(std::move(next), tr("Describe"), "description");
}

void DesignDocument::setBaseVoice(const std::string& baseVoice, const std::string& language) {
    auto next = voice_;
    next.baseVoice = baseVoice;
    next.language = language;
    change(std::move(next), tr("Change the base voice"));
}

void DesignDocument::revert() {
    change(saved_, tr("Revert"));
}

void DesignDocument::becameSaved(voices::Voice saved) {
    const bool wasClean = !isDirty();
    saved_ = std::move(saved);
    // What was changed since the save was asked for stays a change.
    auto next = wasClean ? saved_ : voice_;
    next.version = saved_.version;
    voice_ = std::move(next);
    Q_EMIT changed();
}

void DesignDocument::apply(const voices::Voice& voice) {
    const int version = saved_.version;
    voice_ = voice;
    voice_.version = version;
    Q_EMIT changed();
}

}  // namespace timbre::ui
