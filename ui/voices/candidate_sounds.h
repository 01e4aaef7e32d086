#pragma once

#include "core/engine/events.h"
#include "ui/bridge/services.h"
#include "ui/voices/candidate.h"

#include <QObject>
#include <QTemporaryDir>

#include <filesystem>
#include <map>

namespace timbre::ui {

// Renders candidates one after the other into files that live as long as this object, and plays them.
// GUI thread only.
class CandidateSounds : public QObject {
    Q_OBJECT

public:
    explicit CandidateSounds(const Services& services, QObject* parent = nullptr);
    ~CandidateSounds() override;  // cancels

    void render(const Candidate& candidate);
    void cancel(int number);
    void play(int number);
    std::filesystem::path file(int number) const;

Q_SIGNALS:
    void rendered(int number);
    void failed(int number, const timbre::Error& error);

private:
    void take(const engine::SampleRendered& event);

    Services services_;
    QTemporaryDir folder_;
    std::map<engine::SampleId, int> rendering_;  // number by sample
};

}  // namespace timbre::ui
