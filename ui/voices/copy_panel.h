#pragma once

#include "ui/voices/making_panel.h"

#include <cstdint>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace timbre::storage {
struct HistoryRow;
}

namespace timbre::ui {

class HistorySounds;
class RecordBox;
class ReferenceView;

// A voice copied from a recording: of a file, of the microphone, or of the history. What is wrong with
// the recording is said before anything is made of it; who agreed to be copied is asked for.
class CopyPanel : public MakingPanel {
    Q_OBJECT

public:
    CopyPanel(const Services& services, QWidget* parent = nullptr);
    ~CopyPanel() override;

    void entered() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

    void chooseFile();  // with a file dialog
    void takeFile(const QString& file);

private:
    void buildSource();
    void buildTranscript();
    void buildVoice();

    void showSource(QWidget* box);  // record box or history list; null: none
    void takeHistory(const storage::HistoryRow& row);
    void begin(const QString& title);
    void prepare(qint64 fromMs, qint64 toMs);
    void prepared(const engine::ReferencePrepared& reference);
    void copy();
    void copied(const engine::VoiceMade& made);
    void enginesChanged();
    void showState();
    QString whyNot() const;  // what is missing before the voice can be made; empty: nothing
    std::string recordingLanguage() const;

    QString file_;
    std::int64_t historyId_ = 0;
    QString historyTitle_;
    std::string sound_;     // prepared
    bool typed_ = false;    // the transcript is the user's: it is not recognised again
    bool isStale_ = false;  // restored: to be prepared when the panel is shown
    qint64 staleFromMs_ = 0, staleToMs_ = 0;
    bool isFilling_ = false;  // the transcript is written by us
    QString wantedEngine_, wantedLanguage_;

    QPushButton* chooseFile_ = nullptr;
    QPushButton* record_ = nullptr;
    QPushButton* history_ = nullptr;
    QLabel* source_ = nullptr;
    RecordBox* recordBox_ = nullptr;
    HistorySounds* historyBox_ = nullptr;
    ReferenceView* reference_ = nullptr;
    QWidget* details_ = nullptr;
    QPlainTextEdit* transcript_ = nullptr;
    QLabel* transcriptNote_ = nullptr;
    QCheckBox* vectorOnly_ = nullptr;
    QLineEdit* name_ = nullptr;
    QComboBox* language_ = nullptr;
    QLabel* engineLabel_ = nullptr;
    QComboBox* engine_ = nullptr;
    QLineEdit* consent_ = nullptr;
    QPushButton* copy_ = nullptr;
    QLabel* missing_ = nullptr;
};

}  // namespace timbre::ui
