#pragma once

#include "ui/bridge/voice_model.h"

#include <QPushButton>

class QFrame;
class QLineEdit;
class QTreeView;

namespace timbre::ui {

// Shows the chosen voice; opens a list of all voices by language with a field to search. Typing
// narrows the list at once, Enter takes the current one.
class VoicePicker : public QPushButton {
    Q_OBJECT

public:
    VoicePicker(VoiceModel& model, QWidget* parent = nullptr);

    QString current() const { return current_; }
    void setCurrent(const QString& voiceId);  // does not emit voiceChosen

Q_SIGNALS:
    void voiceChosen(const QString& voiceId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openList();
    void take(const QModelIndex& index);
    void selectFirst();
    void showCurrent();

    VoiceModel& model_;
    VoiceFilter* filter_;
    QFrame* popup_;
    QLineEdit* search_;
    QTreeView* tree_;
    QString current_;
};

}  // namespace timbre::ui
