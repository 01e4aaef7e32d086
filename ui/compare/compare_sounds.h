#pragma once

#include "core/engine/events.h"
#include "core/voices/voice.h"
#include "ui/bridge/services.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace timbre::ui {

// One of the sounds that are compared.
struct CompareCandidate {
    QString label;        // hidden until the end
    std::string subject;  // voice id, or id of the history row as text: votes are kept under it
    int version = 0;      // of the voice
    std::variant<voices::Voice, std::filesystem::path> sound;  // says the sentence, or is a finished file
};

// Gets the sound of every candidate and makes all of them equally loud: files in a temporary folder
// that goes away with this object. Destroying it cancels what is under way. GUI thread only.
class CompareSounds : public QObject {
    Q_OBJECT

public:
    CompareSounds(const Services& services, std::vector<CompareCandidate> candidates, const QString& sentence,
                  QObject* parent = nullptr);
    ~CompareSounds() override;

    std::filesystem::path file(int candidate) const;  // exists after ready()

Q_SIGNALS:
    void progressed(int done, int total);  // sounds
    void ready();
    void failed(int candidate, const timbre::Error& error);

private:
    void rendered(const engine::SampleRendered& event);
    void matchLevels();
    std::filesystem::path raw(int candidate) const;

    Services services_;
    std::vector<CompareCandidate> candidates_;
    QTemporaryDir folder_;
    std::map<engine::SampleId, int> rendering_;  // candidate by sample
    int total_ = 0;
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace timbre::ui
