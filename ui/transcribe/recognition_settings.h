#pragma once

#include "core/engine/requests.h"
#include "core/models/capabilities.h"
#include "ui/bridge/services.h"

#include <QObject>
#include <QString>

#include <map>
#include <span>
#include <string>

class QSettings;

namespace timbre::ui {

inline constexpr const char* kFoundOut = "und";  // the language that a recogniser finds out by itself

// What a recording is recognised with.
struct RecognitionChoice {
    std::string recogniser = "pocketsphinx";
    std::string language = "en";  // BCP 47; kFoundOut
    bool translate = false;       // into English
    std::string prompt;           // names and terms
    bool gate = true;
    std::map<std::string, double> options;  // of the recogniser, only what differs from its default

    bool operator==(const RecognitionChoice&) const = default;
};

// What of the choice this recogniser can do: a language it knows, the one of the same name elsewhere,
// found out, or its first; no translation or options that it does not have.
RecognitionChoice fitted(RecognitionChoice choice, const models::RecogniserInfo& info);
const models::RecogniserInfo* findRecogniser(std::span<const models::RecogniserInfo> all,
                                             const std::string& id);  // null: not there
QString spokenLanguageName(const std::string& tag);                   // of a language, or "Find out"

// The choice that new recordings start with, remembered: recogniser and language are settings, the
// rest is kept with the window; options for each recogniser. GUI thread only.
class RecognitionSettings : public QObject {
    Q_OBJECT

public:
    explicit RecognitionSettings(const Services& services, QObject* parent = nullptr);

    RecognitionChoice choice() const;
    void set(const RecognitionChoice& choice);
    // "Whisper base · Find out the language · into English"
    QString summary() const;
    // Writes choice and glossary into a request.
    void fill(engine::TranscribeRequest& request) const;

    void save(QSettings& state) const;
    void restore(const QSettings& state);

Q_SIGNALS:
    void changed();

private:
    Services services_;
    bool translate_ = false, gate_ = true;
    std::string prompt_;
    std::map<std::string, std::map<std::string, double>> options_;  // by recogniser
};

// The shared glossary as a recogniser needs it: what is heard, and how it is written.
text::Glossary glossaryForHearing(const text::Glossary& shared);

}  // namespace timbre::ui
