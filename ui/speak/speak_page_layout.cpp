// How the Speak screen is laid out.
#include "ui/shell/recent_dialog.h"
#include "ui/speak/document_bar.h"
#include "ui/speak/result_strip.h"
#include "ui/speak/sentence_delegate.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/speak_page.h"
#include "ui/speak/take_check_bar.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/text_find_bar.h"
#include "ui/speak/voice_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

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
    checkBar_ = new TakeCheckBar(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 6, u * 4, u * 6, u * 3);
    column->setSpacing(u * 3);
    column->addWidget(buildHeader());
    column->addWidget(banner_);
    column->addWidget(splitter_, 1);
    column->addWidget(result_);
    column->addWidget(checkBar_);
    column->addWidget(takes_);
}

QWidget* SpeakPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(makeLabel(tr("Speak"), TextRole::Title, header));
    documents_ = new DocumentBar(*keeper_, header);
    row->addWidget(documents_);
    row->addStretch(1);
    auto* open = makeButton(tr("Open…"), "open", ButtonKind::Quiet, header);
    open->setToolTip(tr("Open a text, subtitles, a Word document, an e-book, a web page or a PDF (Ctrl+O)"));
    auto* glossary = makeButton(tr("Glossary…"), "glossary", ButtonKind::Quiet, header);
    glossary->setObjectName("glossaryButton");
    glossary->setToolTip(tr("How names and special words are said, and how they are recognised (Ctrl+G)"));
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
    editor_ = new SpeakEditor(card);
    editor_->setObjectName("speakEditor");
    editor_->setAccessibleName(tr("Text to speak"));
    editor_->setPlaceholderText(
        tr("Press Ctrl+Enter to hear a sample sentence.\n\nOr type or paste what you want to hear, or drop a "
           "document here: text, Markdown, subtitles, Word, EPUB, HTML, PDF.\n\n"
           "[pause 500ms] makes a pause."));
    findBar_ = new TextFindBar(editor_, card);
    problems_ = makeLabel({}, TextRole::Small, card);
    problems_->setObjectName("problems");
    problems_->setWordWrap(true);
    problems_->setTextFormat(Qt::PlainText);
    problems_->setContentsMargins(u * 3, u, u * 3, u);
    problems_->hide();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, u * 2);
    column->setSpacing(u);
    // Below the buttons, on a line of its own: it is never cut off in a narrow window.
    counter_ = makeLabel({}, TextRole::Small, card);
    counter_->setObjectName("counter");
    counter_->setWordWrap(true);
    counter_->setContentsMargins(u * 3, 0, u * 3, 0);
    column->addWidget(findBar_);
    column->addWidget(editor_, 1);
    column->addWidget(problems_);
    column->addWidget(buildActionRow());
    column->addWidget(counter_);
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
    auto* pause = makeIconButton("pause", tr("Insert a pause (Ctrl+Shift+P)"), actions);
    auto* row = new FlowLayout(actions);
    row->setContentsMargins(u * 3, u, u * 3, u);
    row->setSpacing(u * 2);
    for (QWidget* button : std::initializer_list<QWidget*>{speak_, selection_, stop_, pause})
        row->addWidget(button);
    connect(pause, &QToolButton::clicked, this, [this] {
        editor_->insertPlainText("[pause 500ms] ");
        editor_->setFocus();
    });
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
    side->setMinimumWidth(u * 36);
    list_ = new QTreeView(side);  // it lays out only what is seen; a list view asks every row
    list_->setObjectName("sentences");
    list_->setAccessibleName(tr("Sentences"));
    list_->setModel(&sentences_);
    list_->setItemDelegate(new SentenceDelegate(list_));
    list_->setUniformRowHeights(true);
    list_->setRootIsDecorated(false);
    list_->setIndentation(0);
    list_->header()->hide();
    list_->setItemsExpandable(false);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
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
    list_->hide();
    return side;
}

}  // namespace timbre::ui
