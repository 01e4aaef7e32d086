#include "ui/help/help_page.h"

#include "ui/bridge/conversions.h"
#include "ui/help/journal_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
const auto kJournal = QStringLiteral("journal");
const auto kFirstTopic = QStringLiteral("guide/start");

// Markdown comes as tight as it can be: headings get air above, paragraphs and rows a little below.
void giveRoom(QTextDocument& document, int unit) {
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 1) format.setTopMargin(unit * 4);
        format.setBottomMargin(format.headingLevel() > 0 ? unit * 2 : unit);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    for (auto* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(unit);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(colours().border);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            table->setFormat(format);
        }
}

// Pictures are as wide as the page, at most as wide as they are.
void fitPictures(QTextDocument& document, int width) {
    QTextCursor cursor(&document);
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat()) continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            // "qrc:/guide/…" to ":/guide/…": the size is read without decoding the picture.
            const QSize natural = QImageReader(format.name().mid(3)).size();
            const int fitted = std::min(width, natural.width());
            if (fitted <= 0 || qRound(format.width()) == fitted) continue;
            format.setWidth(fitted);
            format.setHeight(double(natural.height()) * fitted / natural.width());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break;  // the fragments of this block are new ones now
        }
}

}  // namespace

HelpPage::HelpPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    stack_ = new QStackedWidget(this);
    text_ = new QTextBrowser(stack_);
    text_->setObjectName("helpText");
    text_->setAccessibleName(tr("Help"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(unit(this) * 6);
    stack_->addWidget(text_);
    journal_ = new JournalView(services_, stack_);
    stack_->addWidget(journal_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(stack_, 1);
    connect(text_, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    connect(journal_, &JournalView::topicWanted, this, &HelpPage::showTopic);
    connect(&services_.navigator, &Navigator::helpWanted, this, &HelpPage::showTopic);
}

QWidget* HelpPage::buildSide() {
    auto* side = new QFrame(this);
    side->setObjectName("sidebar");
    const int u = unit(this);
    side->setFixedWidth(u * 60);
    search_ = new QLineEdit(side);
    search_->setObjectName("helpSearch");
    search_->setPlaceholderText(tr("Search the help"));
    search_->setAccessibleName(tr("Search the help"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    contents_ = new QTreeWidget(side);
    contents_->setObjectName("helpContents");
    contents_->setAccessibleName(tr("Contents"));
    contents_->setHeaderHidden(true);
    contents_->setUniformRowHeights(true);
    auto* firstRun = makeButton(tr("First steps"), "play", ButtonKind::Quiet, side);
    firstRun->setObjectName("openFirstRun");
    firstRun->setToolTip(tr("Language, folders, loudspeakers and microphone, and a first sentence"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(u * 4, u * 4, u * 2, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(search_);
    column->addWidget(contents_, 1);
    column->addWidget(firstRun);
    connect(firstRun, &QPushButton::clicked, this, [this] { services_.showFirstRun(); });
    connect(search_, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(contents_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QString id = item != nullptr ? item->data(0, kIdRole).toString() : QString();
        if (!id.isEmpty() && id != topic_) showTopic(id);
    });
    return side;
}

void HelpPage::addActions(Actions& actions) {
    const QString section = tr("Help");
    const auto go = [this](const char* topic) {
        return [this, topic] { Q_EMIT services_.navigator.helpWanted(topic); };
    };
    actions.add("guide", section, tr("User guide"), {}, go("guide/start"));
    actions.add("errorJournal", section, tr("Journal of errors"), {}, go("journal"));
    actions.add("firstRun", section, tr("First steps"), {}, [this] { services_.showFirstRun(); });
}

void HelpPage::load() {
    if (!topics_.empty()) return;
    topics_ = guideTopics(QLocale().name());
    const auto errors = errorTopics();
    const auto guidePages = topics_.size();
    topics_.insert(topics_.end(), errors.begin(), errors.end());
    auto* guide = new QTreeWidgetItem(contents_, {tr("Guide")});
    auto* codes = new QTreeWidgetItem(contents_, {tr("Error codes")});
    auto* journal = new QTreeWidgetItem(contents_, {tr("Journal of errors")});
    journal->setData(0, kIdRole, kJournal);
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        auto* item = new QTreeWidgetItem(i < guidePages ? guide : codes, {topics_[i].title});
        item->setData(0, kIdRole, topics_[i].id);
    }
    for (auto* group : {guide, codes}) group->setFlags(Qt::ItemIsEnabled);
    guide->setExpanded(true);
}

void HelpPage::entered() {
    load();
    if (topic_.isEmpty()) showTopic(kFirstTopic);
    (stack_->currentWidget() == text_ ? static_cast<QWidget*>(contents_) : journal_)->setFocus();
}

void HelpPage::find() {
    search_->setFocus();
    search_->selectAll();
}

void HelpPage::showTopic(const QString& id) {
    load();
    if (id == kJournal) {
        topic_ = id;
        stack_->setCurrentWidget(journal_);
        return select(id);
    }
    const auto found = std::ranges::find(topics_, id, &HelpTopic::id);
    if (found == topics_.end()) {
        if (id != kFirstTopic) showTopic(kFirstTopic);
        return;
    }
    topic_ = id;
    render(*found);
    stack_->setCurrentWidget(text_);
    select(id);
}

void HelpPage::render(const HelpTopic& topic) {
    text_->setMarkdown(topic.markdown);
    giveRoom(*text_->document(), unit(this));
    fitPictures();
    text_->verticalScrollBar()->setValue(0);
    markWords();
}

void HelpPage::fitPictures() {
    ui::fitPictures(*text_->document(),
                    text_->viewport()->width() - 2 * qRound(text_->document()->documentMargin()));
}

void HelpPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    fitPictures();
}

void HelpPage::follow(const QUrl& link) {
    if (link.scheme() == "help") return showTopic(link.path());
    if (link.scheme() == "setting") Q_EMIT services_.navigator.settingWanted(link.path());
}

// The contents show the pages that hold every word; the first one is opened.
void HelpPage::search(const QString& text) {
    load();
    const QString words = text.simplified();
    QTreeWidgetItem* first = nullptr;
    for (int group = 0; group < contents_->topLevelItemCount(); ++group) {
        auto* parent = contents_->topLevelItem(group);
        bool any = words.isEmpty();
        for (int i = 0; i < parent->childCount(); ++i) {
            auto* item = parent->child(i);
            const auto page = std::ranges::find(topics_, item->data(0, kIdRole).toString(), &HelpTopic::id);
            const bool shown = words.isEmpty() || matches(*page, words);
            item->setHidden(!shown);
            any = any || shown;
            if (shown && first == nullptr) first = item;
        }
        parent->setHidden(!any);
        if (!words.isEmpty()) parent->setExpanded(true);
    }
    if (!words.isEmpty() && first != nullptr) {
        const QString id = first->data(0, kIdRole).toString();
        if (id != topic_) showTopic(id);
    }
    markWords();
}

void HelpPage::markWords() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& word : search_->text().simplified().split(' ', Qt::SkipEmptyParts)) {
        QTextCursor at(text_->document());
        while (!(at = text_->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(colours().accentSoft);
            marks << mark;
        }
    }
    text_->setExtraSelections(marks);
}

void HelpPage::select(const QString& id) {
    const QSignalBlocker quiet(contents_);
    for (QTreeWidgetItemIterator at(contents_); *at != nullptr; ++at)
        if ((*at)->data(0, kIdRole).toString() == id) {
            if ((*at)->parent() != nullptr) (*at)->parent()->setExpanded(true);
            contents_->setCurrentItem(*at);
        }
}

void HelpPage::changeEvent(QEvent* event) {
    Screen::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || topics_.empty()) return;
    // Links keep the colour they were made with.
    const auto found = std::ranges::find(topics_, topic_, &HelpTopic::id);
    if (found != topics_.end()) render(*found);
}

}  // namespace timbre::ui
