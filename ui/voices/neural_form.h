#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace timbre::ui {

class PeakLoader;
class Waveform;

// What a voice of a neural engine has besides numbers: who speaks, how, by which seed, from which
// recording, by whose consent, and how alike it stays. Fields that do not apply to it are not there.
class NeuralForm : public QWidget {
    Q_OBJECT

public:
    NeuralForm(const Services& services, QWidget* parent = nullptr);

    void show(const voices::Voice& voice, const models::SpeechEngineInfo* engine);

Q_SIGNALS:
    // A field was changed: the whole voice with it, what happened, and which field, so that typing in
    // one is one step.
    void changed(const timbre::voices::Voice& voice, const QString& step, const std::string& gesture);
    void settled();                                           // time to hear it
    void describeWanted(const timbre::voices::Voice& voice);  // more voices of these words

private:
    void build();
    QWidget* makeReference();
    void edit(const std::function<void(voices::Voice&)>& change, const QString& step, const char* gesture);
    void showReference();
    void showRow(QWidget* field, bool visible);

    Services services_;
    voices::Voice voice_;
    std::filesystem::path sound_;
    bool showing_ = false;
    std::map<QWidget*, QLabel*> labels_;
    QFormLayout* form_ = nullptr;
    PeakLoader* peaks_;
    QLabel* kind_ = nullptr;
    QLabel* description_ = nullptr;  // of the preset speaker
    QComboBox* language_ = nullptr;
    QPlainTextEdit* wish_ = nullptr;
    QPushButton* more_ = nullptr;
    QLineEdit* style_ = nullptr;
    QLabel* styleNote_ = nullptr;
    QWidget* seedBox_ = nullptr;
    QLineEdit* seed_ = nullptr;
    QWidget* referenceBox_ = nullptr;
    QToolButton* play_ = nullptr;
    Waveform* outline_ = nullptr;
    QLabel* length_ = nullptr;
    QPlainTextEdit* transcript_ = nullptr;
    QLineEdit* consent_ = nullptr;
    QLabel* floor_ = nullptr;
    QLabel* model_ = nullptr;
};

}  // namespace timbre::ui
