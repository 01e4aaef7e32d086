#pragma once

#include "core/text/plan.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace timbre::ui {

// What the text will become when it is spoken.
struct TextPlan {
    text::SpeechPlan plan;
    BytePositions positions;
    bool isSubtitles = false;
    std::size_t characters = 0;
};

// Plans the editor's text in the background a moment after it changed, so that sentences and problems
// are known before anything is spoken. GUI thread only.
class TextWatch : public QObject {
    Q_OBJECT

public:
    TextWatch(EngineBridge& bridge, std::function<QString()> text, QObject* parent = nullptr);

    void touch();
    void setLanguage(const std::string& language);
    void setGlossary(text::Glossary glossary);

Q_SIGNALS:
    void planned(std::shared_ptr<const timbre::ui::TextPlan> plan);

private:
    void plan();

    EngineBridge& bridge_;
    std::function<QString()> text_;
    QTimer timer_;
    text::PlanOptions options_;
    int generation_ = 0;
    bool working_ = false;
};

}  // namespace timbre::ui
