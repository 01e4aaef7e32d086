#pragma once

#include "ui/bridge/draft.h"
#include "ui/bridge/services.h"
#include "ui/voices/design_document.h"

#include <QHash>
#include <QWidget>

#include <map>
#include <memory>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace timbre::ui {

class Banner;
class DesignForm;
class ElidedLabel;
class NeuralForm;
class VariationPanel;
class VersionPanel;
class VoiceRanking;

// Designs one voice: its sliders, variations, versions and lineage. Each voice that was changed and
// not saved keeps its changes and its undo steps while others are opened, and over a restart.
class VoiceDesigner : public QWidget {
    Q_OBJECT

public:
    VoiceDesigner(const Services& services, QWidget* parent = nullptr);
    ~VoiceDesigner() override;

    void open(const QString& voiceId);
    void clear();
    QString current() const;  // id; empty: none
    bool isDirty(const std::string& voiceId) const;

    void listen();
    void save();
    void saveAs();
    void revert();
    void undo();
    void redo();
    void rename();
    void drawVariations();
    void speakWithIt();

    void keepDraft();
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

Q_SIGNALS:
    void dirtyChanged();
    void currentChanged();
    void describeWanted(const timbre::voices::Voice& voice);  // more voices of its words

private:
    void build();
    QWidget* makeHead();
    QWidget* makeButtons();
    QWidget* makeSliders();
    void connectForm();
    DesignDocument& documentOf(const voices::Voice& voice);
    void showVoice();
    void showProblems();
    void showState();
    void fillBaseVoices(const models::SpeechEngineInfo* engine);
    void repair();
    void preview(const voices::Voice& voice);
    void voicesChanged();
    void store(voices::Voice voice);
    void restoreDraft(const QString& text);
    QString draftText() const;
    const models::SpeechEngineInfo* engine() const;

    Services services_;
    std::map<std::string, std::unique_ptr<DesignDocument>> documents_;
    DesignDocument* document_ = nullptr;
    std::string wanted_;                 // opened as soon as the engine lists it
    QHash<QString, QString> sentences_;  // by language, where the user typed one
    QString draftToRestore_;

    QStackedWidget* pages_;
    QLineEdit* name_ = nullptr;
    QLabel* dirty_ = nullptr;
    ElidedLabel* detail_ = nullptr;
    QLineEdit* description_ = nullptr;
    QComboBox* base_ = nullptr;
    QLineEdit* sentence_ = nullptr;
    QCheckBox* live_ = nullptr;
    QPushButton* listen_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* saveAs_ = nullptr;
    QPushButton* revert_ = nullptr;
    QPushButton* speak_ = nullptr;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    Banner* problem_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    DesignForm* form_ = nullptr;
    NeuralForm* neural_ = nullptr;
    VariationPanel* variations_ = nullptr;
    VersionPanel* versions_ = nullptr;
    VoiceRanking* ranking_ = nullptr;
    Draft draft_;
};

// "user-" and 16 hexadecimal digits nobody has used before.
std::string newVoiceId();

}  // namespace timbre::ui
