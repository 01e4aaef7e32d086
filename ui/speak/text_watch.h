#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/speak/text_mirror.h"
#include "ui/speak/text_plan.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace timbre::ui {

// Plans the editor's text in the background a moment after it changed, so that sentences and problems
// are known before anything is spoken. GUI thread only.
class TextWatch : public QObject {
    Q_OBJECT

public:
    TextWatch(EngineBridge& bridge, const TextMirror& mirror, QObject* parent = nullptr);

    void touch();
    void setLanguage(const std::string& language);
    void setGlossary(text::Glossary glossary);
    bool isUpToDate() const { return !working_ && !timer_.isActive(); }

Q_SIGNALS:
    void planned(std::shared_ptr<const timbre::ui::TextPlan> plan);

private:
    void plan();
    void optionsChanged();

    EngineBridge& bridge_;
    const TextMirror& mirror_;
    QTimer timer_;
    text::PlanOptions options_;
    std::shared_ptr<const TextPlan> last_;  // null: what was planned is of other options
    int generation_ = 0, optionsGeneration_ = 0;
    bool working_ = false;
};

}  // namespace timbre::ui
