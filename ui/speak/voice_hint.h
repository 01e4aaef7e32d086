#pragma once

#include "core/voices/voice.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;

namespace timbre::ui {

// One quiet line below the chosen voice: that its model is not here, with the way to get it; or, while
// no neural model is here, that there are better voices. Hidden when there is nothing to say.
class VoiceHint : public QWidget {
    Q_OBJECT

public:
    explicit VoiceHint(const Services& services, QWidget* parent = nullptr);

    // A voice that cannot speak because its engine is missing; empty engine: all is well.
    void setMissing(const QString& voiceName, const std::string& engine);
    QString reason() const { return reason_; }  // why it cannot speak; empty: it can

private:
    void showState();
    QString missingText() const;
    bool canOfferModels() const;

    Services services_;
    QString voiceName_, reason_;
    std::string engine_;
    QLabel* text_;
    QPushButton* button_;
};

}  // namespace timbre::ui
