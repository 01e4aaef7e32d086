// How the Speak screen is laid out, and what it does with files and text; the rest is in speak_page.cpp.
#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/text/unicode.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/recent_dialog.h"
#include "ui/speak/glossary_dialog.h"
#include "ui/speak/result_strip.h"
#include "ui/speak/sentence_delegate.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <exception>
#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

constexpr double kCharactersPerSecond = 14.5;  // of plain English at the default rate
constexpr int kProblemsShown = 3;

struct LoadedText {
    std::string text;
    std::optional<Error> error;
};

LoadedText readTextFile(const std::filesystem::path& file) {
    try {
        return {text::decodeTextFile(readFile(file)), std::nullopt};
    } catch (const std::exception&) {
        return {{}, currentError()};
    }
}

QFrame* makeCard(QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

}  // namespace

void SpeakPage::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setHandleWidth(u * 4);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(buildEditorCard());
    splitter_->addWidget(buildSentences());
    auto* voiceSide = new QWidget(splitter_);
    auto* voiceColumn = new QVBoxLayout(voiceSide);
    voiceColumn->setContentsMargins(0, 0, 0, 0);
    voice_ = new VoicePanel(services_, voiceSide);
    voiceColumn->addWidget(voice_);
    voiceSide->setMinimumWidth(u * 56);
    splitter_->addWidget(voiceSide);
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 3);
    splitter_->setStretchFactor(2, 2);
    splitter_->setSizes({u * 120, u * 80, u * 64});
    result_ = new ResultStrip(this);
    takes_ = new TakesStrip(services_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 6, u * 4, u * 6, u * 3);
    column->setSpacing(u * 3);
    column->addWidget(buildHeader());
    column->addWidget(banner_);
    column->addWidget(splitter_, 1);
    column->addWidget(result_);
    column->addWidget(takes_);
}

QWidget* SpeakPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(makeLabel(tr("Speak"), TextRole::Title, header));
    row->addStretch(1);
    auto* open = makeButton(tr("Open…"), "open", ButtonKind::Quiet, header);
    open->setToolTip(tr("Open a text or subtitle file (Ctrl+O)"));
    auto* glossary = makeButton(tr("Glossary…"), "glossary", ButtonKind::Quiet, header);
    glossary->setToolTip(tr("How names and special words are said"));
    row->addWidget(open);
    row->addWidget(glossary);
    connect(open, &QPushButton::clicked, this, &SpeakPage::openFile);
    row->insertWidget(row->indexOf(open) + 1, makeRecentButton(services_, header));
    connect(glossary, &QPushButton::clicked, this, &SpeakPage::editGlossary);
    return header;
}

QWidget* SpeakPage::buildEditorCard() {
    const int u = unit(this);
    auto* card = makeCard(splitter_);
    card->setMinimumWidth(u * 70);
    editor_ = new SpeakEditor(card);
    editor_->setObjectName("speakEditor");
    editor_->setAccessibleName(tr("Text to speak"));
    editor_->setPlaceholderText(
        tr("Type or paste what you want to hear, or drop a text or subtitle file here.\n\n"
           "[pause 500ms] makes a pause. Ctrl+Enter speaks."));
    problems_ = makeLabel({}, TextRole::Small, card);
    problems_->setObjectName("problems");
    problems_->setWordWrap(true);
    problems_->setTextFormat(Qt::PlainText);
    problems_->setContentsMargins(u * 3, u, u * 3, u);
    problems_->hide();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, u * 2);
    column->setSpacing(u);
    column->addWidget(editor_, 1);
    column->addWidget(problems_);
    column->addWidget(buildActionRow());
    return card;
}

QWidget* SpeakPage::buildActionRow() {
    const int u = unit(this);
    auto* actions = new QWidget(this);
    speak_ = makeButton(tr("Speak"), "speak", ButtonKind::Primary, actions);
    speak_->setObjectName("speakButton");
    speak_->setToolTip(tr("Speak the text (Ctrl+Enter)"));
    selection_ = makeButton(tr("Selection"), "selection", ButtonKind::Normal, actions);
    selection_->setObjectName("speakSelectionButton");
    selection_->setToolTip(tr("Speak the selection, or the sentence at the caret (Ctrl+Shift+Enter)"));
    stop_ = makeButton(tr("Stop"), "stop", ButtonKind::Normal, actions);
    stop_->setObjectName("stopSpeaking");
    stop_->setToolTip(tr("Stop at once; finished sentences are kept (Esc)"));
    counter_ = makeLabel({}, TextRole::Small, actions);
    counter_->setObjectName("counter");
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(u * 3, u, u * 3, u);
    row->setSpacing(u * 2);
    row->addWidget(speak_);
    row->addWidget(selection_);
    row->addWidget(stop_);
    row->addStretch(1);
    row->addWidget(counter_);
    connect(speak_, &QPushButton::clicked, this, &SpeakPage::speakAll);
    connect(selection_, &QPushButton::clicked, this, &SpeakPage::speakSelection);
    connect(stop_, &QPushButton::clicked, this, [this] {
        services_.playback.stop();
        stop();
    });
    return actions;
}

QWidget* SpeakPage::buildSentences() {
    const int u = unit(this);
    auto* side = new QWidget(splitter_);
    side->setMinimumWidth(u * 44);
    list_ = new QListView(side);
    list_->setObjectName("sentences");
    list_->setAccessibleName(tr("Sentences"));
    list_->setModel(&sentences_);
    list_->setItemDelegate(new SentenceDelegate(list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    // Sizes of rows are asked for in batches, so that a book does not hold up the window.
    list_->setLayoutMode(QListView::Batched);
    noSentences_ = makeLabel(tr("The sentences of your text appear here, with their state while they are "
                                "spoken. Click one to go there, double-click to hear it."),
                             TextRole::Muted, side);
    noSentences_->setWordWrap(true);
    noSentences_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(makeLabel(tr("Sentences"), TextRole::Heading, side));
    column->addWidget(noSentences_, 1);  // one of the two is shown, and fills the column
    column->addWidget(list_, 1);
    connect(&sentences_, &QAbstractItemModel::modelReset, this, [this] {
        noSentences_->setVisible(sentences_.rowCount() == 0);
        list_->setVisible(sentences_.rowCount() > 0);
    });
    list_->hide();
    return side;
}

void SpeakPage::showPlan(const TextPlan& plan) {
    isSubtitles_ = plan.isSubtitles;
    sentences_.setPlan(plan);
    // Words that were moved or changed cannot be followed any more.
    if (follower_.job() != 0 &&
        editor_->toPlainText().mid(follower_.base(), follower_.text().size()) != follower_.text()) {
        follower_.clear();
    }
    std::vector<SpeakEditor::Mark> marks;
    QStringList lines;
    for (const auto& problem : plan.plan.problems) {
        const int position = plan.positions.position(static_cast<std::int64_t>(problem.offset));
        const int end = plan.positions.position(static_cast<std::int64_t>(problem.offset + problem.length));
        marks.push_back({position, end - position, toQString(problem.message)});
        if (lines.size() < kProblemsShown) lines << toQString(problem.message);
    }
    const auto more = plan.plan.problems.size() - static_cast<std::size_t>(lines.size());
    if (more > 0) lines << tr("and %n more", nullptr, static_cast<int>(more));
    problems_->setText(lines.join('\n'));
    problems_->setVisible(!lines.isEmpty());
    editor_->setProblems(std::move(marks));
    const QString characters = tr("%n character(s)", nullptr, static_cast<int>(plan.characters));
    //: Below the editor: %1 is "120 characters", %2 a duration
    counter_->setText(plan.characters == 0 ? QString()
                                           : tr("%1 · about %2")
                                                 .arg(characters, durationText(double(plan.characters) /
                                                                               kCharactersPerSecond)));
}

void SpeakPage::openFile() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open text"), {}, tr("Text and subtitles (*.txt *.md *.srt *.vtt);;All files (*)"));
    if (!file.isEmpty()) loadFile(file);
}

void SpeakPage::loadFile(const QString& file) {
    services_.bridge.runInBackground(
        this, [path = toPath(file)] { return readTextFile(path); },
        [this, file](const LoadedText& loaded) {
            if (loaded.error) {
                const ErrorText text = errorText(*loaded.error);
                return banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
            }
            const QString before = editor_->toPlainText();
            // Through a cursor, so that undo brings the text before back.
            QTextCursor cursor(editor_->document());
            cursor.select(QTextCursor::Document);
            cursor.insertText(toQString(loaded.text));
            editor_->goTo(0);
            banner_->hide();
            if (before.trimmed().isEmpty()) return;
            services_.notify(tr("Opened %1").arg(QFileInfo(file).fileName()), tr("Undo"),
                             [editor = editor_] { editor->undo(); });
        });
}

void SpeakPage::editGlossary() {
    auto* dialog = new GlossaryDialog(services_.glossary.glossary(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { services_.glossary.set(dialog->glossary()); });
    dialog->open();
}

}  // namespace timbre::ui
