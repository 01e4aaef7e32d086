#pragma once

#include "core/engine/requests.h"
#include "ui/bridge/services.h"
#include "ui/shell/screen.h"
#include "ui/speak/document_importer.h"
#include "ui/speak/document_keeper.h"
#include "ui/speak/sentence_model.h"
#include "ui/speak/speaking_estimate.h"
#include "ui/speak/speaking_status.h"
#include "ui/speak/speech_follower.h"
#include "ui/speak/text_mirror.h"
#include "ui/speak/text_watch.h"

#include <map>
#include <optional>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTreeView;

namespace timbre::ui {

class Banner;
class DocumentBar;
class TextFindBar;
class ResultStrip;
class SpeakEditor;
class TakeCheckBar;
class TakeChecker;
class TakesStrip;
class VoicePanel;

// The Speak screen: texts that are kept by themselves, the voice that says them, the sentences as they
// are rendered and played, and the takes that came of it. In six files: speak_page.cpp (speaking),
// …_progress, …_layout, …_documents, …_takes, …_check.
class SpeakPage : public Screen {
    Q_OBJECT

public:
    SpeakPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void exportCurrent() override;
    void find() override;
    void replace() override;
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
    // What a finished take says about the text: read in the background.
    struct KnownTake {
        storage::HistoryItem item;
        std::vector<storage::SegmentRecord> segments;
        std::optional<storage::TakeCheck> check;
    };

    // Speaking
    void speakAll();
    void speakSelection();  // or the sentence at the caret
    void speakNewTake();    // renders again, without the cache
    void speak(int from, int length, bool useCache);
    void speakAgain(int row);  // one sentence, with another seed where that matters
    engine::SpeakRequest requestFor(int from, int length, bool useCache);
    void send(engine::SpeakRequest request, int from, int length);
    void insertSample();
    bool ready(const engine::SpeakRequest& request, bool isBlank);
    void connectBridge();
    void connectEditor();
    void textChanged(int position, int removed, int added);
    void showPlan(const std::shared_ptr<const TextPlan>& plan);
    void showButtons();

    // Progress
    void connectProgress();
    void useVoice();  // another one, or more is known of it
    void showLoading();
    void showMark(int segment);
    void showKnown();  // states of all sentences of the take that is followed
    void showCount();
    void jobFailed(const engine::JobFailed& event);
    void jobFinished(const engine::JobFinished& event);
    void jobEnded();

    // Layout
    void build();
    QWidget* buildHeader();
    QWidget* buildEditorCard();
    QWidget* buildActionRow();
    QWidget* buildSentences();

    // Documents
    void connectDocuments();
    void connectImport();
    void openDocument(const storage::TextDocument& document, bool fromSnapshot);
    void documentFilled();
    std::string settingsJson() const;
    DocumentKeeper::Content content() const;
    void showError(const Error& error, const QString& sentence = {});
    void takeImported(const QString& file, const text::ImportedDocument& document);
    void takeRequest(const engine::SpeakRequest& request);
    void editGlossary();

    // Takes
    void connectTakes();
    void follow(const audio::PlayerStatus& status);
    void followContent();  // an earlier take plays: its words may stand in the text
    void loadTake(storage::JobId job);
    void takeLoaded(const KnownTake& take);
    void openTake(qint64 historyId);
    void placeAt(std::int64_t startMs, bool play);
    void placeAtSentence(const QModelIndex& index, bool play);
    void placeAtWord(int position, bool play);
    void showSentenceMenu(const QPoint& position);
    void exportHistory(qint64 historyId);
    void compareTakes();

    // Checking takes by ear
    void connectCheck();
    void checkTake();
    void showHeard(const storage::TakeCheck& check);
    void forgetHeard();
    void playHeard(qint64 startMs);
    void stepHeard(int step);

    Services services_;
    SentenceModel sentences_;
    SpeechFollower follower_;
    SpeakingEstimate estimate_;
    SpeakingStatus status_;
    DocumentImporter importer_;
    DocumentKeeper* keeper_;
    TextMirror* mirror_ = nullptr;
    TextWatch* watch_ = nullptr;
    storage::JobId job_ = 0;       // the speaking job in hand; 0: none
    std::int64_t followedId_ = 0;  // history row of the followed take; 0: not finished
    QString followedTitle_;
    std::map<int, QString> marks_;  // of sentences that did not come out well, by segment
    QString brokenModel_;           // that the banner is about
    bool isSubtitles_ = false;
    bool isImporting_ = false;    // the banner says so
    bool hadDocument_ = false;    // one was opened since the start
    bool isLoading_ = false;      // a document is on its way into the editor
    bool statesPending_ = false;  // a take is known, the plan of its text not yet
    QString loadingText_;
    int wantedCaret_ = 0;
    storage::JobId wantedTake_ = 0;
    std::size_t characters_ = 0;
    QSplitter* splitter_ = nullptr;
    Banner* banner_ = nullptr;
    DocumentBar* documents_ = nullptr;
    TextFindBar* findBar_ = nullptr;
    SpeakEditor* editor_ = nullptr;
    QLabel* counter_ = nullptr;
    QLabel* problems_ = nullptr;
    QLabel* noSentences_ = nullptr;
    QPushButton* speak_ = nullptr;
    QPushButton* selection_ = nullptr;
    QPushButton* stop_ = nullptr;
    QTreeView* list_ = nullptr;
    VoicePanel* voice_ = nullptr;
    ResultStrip* result_ = nullptr;
    TakesStrip* takes_ = nullptr;
    TakeCheckBar* checkBar_ = nullptr;
    TakeChecker* checker_ = nullptr;
};

}  // namespace timbre::ui
