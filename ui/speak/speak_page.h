#pragma once

#include "core/engine/requests.h"
#include "ui/bridge/draft.h"
#include "ui/bridge/services.h"
#include "ui/shell/screen.h"
#include "ui/speak/sentence_model.h"
#include "ui/speak/speech_follower.h"
#include "ui/speak/text_watch.h"

class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QSplitter;

namespace timbre::ui {

class Banner;
class ResultStrip;
class SpeakEditor;
class TakesStrip;
class VoicePanel;

// The Speak screen: a text, the voice that says it, the sentences as they are rendered and played, and
// the takes that came of it.
class SpeakPage : public Screen {
    Q_OBJECT

public:
    SpeakPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void exportCurrent() override;
    void startWork() override { speakNewTake(); }
    void stepPart(int step) override;
    void stop() override;  // ends the speaking job; finished sentences stay
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void takeText(const QString& text) override;  // at the caret, so that Undo takes it back
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;
    void keepDraft() override;

private:
    void speakAll();
    void speakSelection();  // or the sentence at the caret
    void speakNewTake();    // renders again, without the cache
    void loadFile(const QString& file);
    void build();
    QWidget* buildHeader();
    QWidget* buildEditorCard();
    QWidget* buildActionRow();
    QWidget* buildSentences();
    void connectBridge();
    void speak(const QString& text, int base, bool useCache);
    void textChanged();
    void showPlan(const TextPlan& plan);
    void showButtons();
    void exportHistory(qint64 historyId);
    void editGlossary();
    void follow(const audio::PlayerStatus& status);
    void followTake();
    void placeAtSentence(const QModelIndex& index, bool play);
    void jobFailed(const engine::JobFailed& event);
    void jobFinished(const engine::JobFinished& event);

    Services services_;
    TextWatch watch_;
    Draft draft_;
    SentenceModel sentences_;
    SpeechFollower follower_;
    storage::JobId job_ = 0;  // the speaking job in hand; 0: none
    bool isSubtitles_ = false;
    QSplitter* splitter_ = nullptr;
    Banner* banner_ = nullptr;
    SpeakEditor* editor_ = nullptr;
    QLabel* counter_ = nullptr;
    QLabel* problems_ = nullptr;
    QLabel* noSentences_ = nullptr;
    QPushButton* speak_ = nullptr;
    QPushButton* selection_ = nullptr;
    QPushButton* stop_ = nullptr;
    QListView* list_ = nullptr;
    VoicePanel* voice_ = nullptr;
    ResultStrip* result_ = nullptr;
    TakesStrip* takes_ = nullptr;
};

}  // namespace timbre::ui
