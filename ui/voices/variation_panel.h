#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QLineEdit;
class QPushButton;
class QSlider;
class QToolButton;

namespace timbre::ui {

// "More like this": four voices drawn around the one that is designed. The seed is shown and can be
// typed: the same seed, amount and locks give the same four again.
class VariationPanel : public QWidget {
    Q_OBJECT

public:
    explicit VariationPanel(QWidget* parent = nullptr);

    // What the next four are drawn around. The four that are shown stay until then.
    void setSource(const voices::Voice& voice, const models::SpeechEngineInfo* engine,
                   const std::set<std::string>& locked);
    void drawAnew();  // with a new seed
    void clear();     // another voice: its candidates are not these

Q_SIGNALS:
    void drawWanted();  // setSource() is called in answer, before draw() goes on
    void auditioned(const timbre::voices::Voice& candidate);
    void chosen(const timbre::voices::Voice& candidate, int number);

private:
    void draw();
    void pick(int index);
    void showState();

    voices::Voice source_;
    models::SpeechEngineInfo engine_;
    std::set<std::string> locked_;
    std::vector<voices::Voice> candidates_;
    int picked_ = -1;
    QSlider* amount_;
    QLineEdit* seed_;
    QPushButton* more_;
    std::vector<QToolButton*> buttons_;
    QPushButton* take_;
};

}  // namespace timbre::ui
