#pragma once

#include "core/voices/voice.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <string>

namespace timbre::ui {

// A voice while it is designed: what is saved, what it is now, and every step between them.
class DesignDocument : public QObject {
    Q_OBJECT

public:
    explicit DesignDocument(voices::Voice saved, QObject* parent = nullptr);

    const voices::Voice& voice() const { return voice_; }
    const voices::Voice& saved() const { return saved_; }
    bool isDirty() const { return voice_ != saved_; }
    QUndoStack& steps() { return steps_; }

    // Steps that can be taken back. Setting the same option again joins the step before, until
    // endGesture().
    void setParameter(const std::string& key, double value, double defaultValue, const QString& step);
    void setName(const QString& name);
    void setDescription(const QString& text);
    void setBaseVoice(const std::string& baseVoice, const std::string& language);
    void change(voices::Voice voice, const QString& step, const std::string& gesture = {});
    void endGesture() { ++gesture_; }
    void revert();

    // The voice was saved, here or elsewhere: the steps stay.
    void becameSaved(voices::Voice saved);

Q_SIGNALS:
    void changed();

private:
    friend class DesignStep;
    void apply(const voices::Voice& voice);

    voices::Voice saved_, voice_;
    QUndoStack steps_;
    int gesture_ = 0;
};

}  // namespace timbre::ui
