#include "ui/history/history_preview.h"

#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/take_check_store.h"
#include "core/text/error_rate.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/take_checker.h"
#include "ui/history/row_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waveform.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kShownCharacters = 20'000;        // of a text; the screen that made it shows all
constexpr std::size_t kComparedBytes = 60'000;  // of each of two texts

QString differenceHtml(const text::Comparison& comparison) {
    const auto styled = [](const std::string& word, const QColor& ground, const char* tag) {
        return QStringLiteral("<%1 style=\"background:%2\">%3</%1> ")
            .arg(QLatin1String(tag), ground.name(), toQString(word).toHtmlEscaped());
    };
    QString html;
    for (const auto& edit : comparison.edits) {
        if (edit.kind == text::EditKind::Same) {
            html += toQString(edit.reference).toHtmlEscaped() + ' ';
            continue;
        }
        if (!edit.reference.empty()) html += styled(edit.reference, colours().dangerSoft, "s");
        if (!edit.hypothesis.empty()) html += styled(edit.hypothesis, colours().accentSoft, "b");
    }
    return html;
}

}  // namespace

HistoryPreview::HistoryPreview(const Services& services, HistoryReader& reader, QWidget* parent)
    : QWidget(parent), services_(services), reader_(reader) {
    const int u = unit(this);
    title_ = new ElidedLabel(this);
    title_->setObjectName("previewTitle");
    title_->setProperty("role", "heading");
    detail_ = makeLabel({}, TextRole::Small, this);
    detail_->setObjectName("previewDetail");
    detail_->setWordWrap(true);
    waveform_ = new Waveform(this);
    waveform_->setAccessibleName(tr("Position in the sound"));
    waveform_->setFixedHeight(u * 12);
    waveform_->setPeaks(peaks_.peaks());
    text_ = new QPlainTextEdit(this);
    text_->setObjectName("previewText");
    text_->setAccessibleName(tr("Text"));
    text_->setReadOnly(true);
    text_->viewport()->installEventFilter(this);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    difference_ = new QTextEdit(this);
    difference_->setObjectName("previewDifference");
    difference_->setAccessibleName(tr("Differences of the texts"));
    difference_->setReadOnly(true);
    table_ = new QTableWidget(this);
    table_->setObjectName("previewSettings");
    table_->setAccessibleName(tr("Settings"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    note_ = makeLabel({}, TextRole::Muted, this);
    note_->setObjectName("previewNote");
    note_->setWordWrap(true);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName("previewTabs");
    tabs_->setDocumentMode(true);
    // Until they are pages of it they would lie over the rest.
    for (QWidget* page : std::initializer_list<QWidget*>{text_, difference_, table_}) page->hide();

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(u * 3, u * 3, u * 3, u * 2);
    column->setSpacing(u * 2);
    column->addWidget(title_);
    column->addWidget(detail_);
    column->addWidget(buildButtons());
    column->addWidget(waveform_);
    column->addWidget(note_);
    column->addWidget(tabs_, 1);
    column->addStretch(0);
    auto* area = new QScrollArea(this);  // in a low window the buttons alone may fill it
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    connect(&peaks_, &PeakLoader::changed, waveform_, &Waveform::peaksChanged);
    connect(waveform_, &Waveform::positionRequested, this, [this](qint64 ms) {
        if (row_.id != 0) services_.playback.playHistory(row_.id, row_.job, toQString(row_.title), ms);
    });
    connect(&services_.playback, &Playback::ticked, this, &HistoryPreview::follow);
    showNothing();
}

QWidget* HistoryPreview::buildButtons() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
    struct Button {
        Wish wish;
        const char *name, *icon;
        QString text, tip;
        ButtonKind kind;
    };
    const Button buttons[] = {
        {Wish::Play, "previewPlay", "play", tr("Play"), tr("Play it again (Enter)"), ButtonKind::Normal},
        {Wish::Open, "previewOpen", "open", tr("Open"), tr("Open it in Speak or Transcribe (Ctrl+Enter)"),
         ButtonKind::Normal},
        {Wish::Rerun, "previewRerun", "resume", tr("Run again"),
         tr("Make it once more with the same settings (Ctrl+R)"), ButtonKind::Normal},
        {Wish::Check, "previewCheck", "transcribe", tr("Check"),
         tr("Listen to the take and mark wrong and missing words (Ctrl+Shift+K)"), ButtonKind::Normal},
        {Wish::Restore, "previewRestore", "undo", tr("Restore"), tr("Take it out of the trash"),
         ButtonKind::Normal},
        {Wish::Star, "previewStar", "star", tr("Star"), tr("Mark it with a star, or take the star away"),
         ButtonKind::Quiet},
        {Wish::Rename, "previewRename", "edit", tr("Rename"), tr("Give it another title (F2)"),
         ButtonKind::Quiet},
        {Wish::Copy, "previewCopy", "copy", tr("Copy text"), tr("Copy the whole text (Ctrl+C)"),
         ButtonKind::Quiet},
        {Wish::Export, "previewExport", "export", tr("Export…"), tr("Write it into files (Ctrl+E)"),
         ButtonKind::Quiet},
        {Wish::Trash, "previewTrash", "trash", tr("Delete"), tr("Move it to the trash (Delete)"),
         ButtonKind::Quiet},
        {Wish::Remove, "previewRemove", "trash", tr("Delete for good…"),
         tr("Delete it and its sound; it cannot be restored"), ButtonKind::Danger}};
    for (const auto& one : buttons) {
        auto* button = makeButton(one.text, one.icon, one.kind, bar);
        button->setObjectName(one.name);
        button->setToolTip(one.tip);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wish = one.wish] { Q_EMIT wished(wish); });
        buttons_.emplace_back(one.wish, button);
    }
    return bar;
}

void HistoryPreview::showButtons(int count, bool inTrash, const storage::HistoryRow* row) {
    const bool hasSound = row != nullptr && (!row->asset.empty() || !row->sourcePath.empty());
    for (const auto& [wish, button] : buttons_) {
        bool visible = count > 0;
        switch (wish) {
            case Wish::Play:
                visible = hasSound;
                break;
            case Wish::Open:
            case Wish::Rerun:
            case Wish::Rename:
                visible = count == 1 && !inTrash;
                break;
            case Wish::Check:
                visible = count == 1 && !inTrash && hasSound && row->kind == storage::HistoryKind::Take;
                break;
            case Wish::Copy:
            case Wish::Star:
            case Wish::Export:
            case Wish::Trash:
                visible = count > 0 && !inTrash;
                break;
            case Wish::Restore:
            case Wish::Remove:
                visible = count > 0 && inTrash;
                break;
        }
        button->setVisible(visible);
    }
}

void HistoryPreview::showNothing() {
    stop_.request_stop();
    row_ = {};
    peaks_.clear();
    title_->setFullText({});
    detail_->clear();
    showButtons(0, false, nullptr);
    waveform_->hide();
    tabs_->hide();
    note_->setText(
        tr("Select a take or a transcript to read it, hear it and see how it was made. Select "
           "two to see what differs."));
    note_->show();
}

void HistoryPreview::showOne(const storage::HistoryRow& row, const QString& words) {
    const bool isSame = row.id == row_.id;
    stop_.request_stop();
    stop_ = {};
    if (!isSame) firstHitMs_ = 0;
    row_ = row;
    title_->setFullText(toQString(row.title));
    detail_->setText(
        rowLine(row, static_cast<int>(services_.preferences.settings().integer("storage.trash_days"))));
    showButtons(1, row.deletedAt.has_value(), &row);
    if (!isSame) {
        const bool hasSound = !row.asset.empty() || !row.sourcePath.empty();
        waveform_->setVisible(hasSound);
        waveform_->setDuration(row.durationMs);
        waveform_->showPosition(0);
        if (hasSound)
            peaks_.load(row.asset.empty() ? std::filesystem::path(row.sourcePath)
                                          : services_.bridge.assetPath(row.asset));
        else
            peaks_.clear();
    }
    reader_.read(
        stop_.get_token(), [id = row.id](storage::Database& database) { return detailsOf(database, id); },
        [this, words](std::optional<Details> details) {
            if (details) showDetails(*details, words);
        });
}

HistoryPreview::Details HistoryPreview::detailsOf(storage::Database& database, std::int64_t id) {
    Details details;
    const auto item = storage::HistoryStore(database).item(id);
    if (!item) return details;
    const QString text = toQString(std::string_view(item->text).substr(0, 4 * kShownCharacters));
    details.text = text.left(kShownCharacters);
    details.isCut = item->text.size() > 4 * kShownCharacters || text.size() > kShownCharacters;
    details.settings = requestDetails(QByteArray::fromStdString(item->settingsJson));
    details.words = wordPlaces(*item, storage::JournalStore(database).segments(item->job), details.text);
    details.check = storage::TakeCheckStore(database).of(id);
    return details;
}

void HistoryPreview::showDetails(const Details& details, const QString& words) {
    text_->setPlainText(details.text);
    words_ = details.words;
    note_->setText(tr("Only the beginning of the text is shown here. Open it to see all of it."));
    note_->setVisible(details.isCut);
    markWords(words, details);
    std::vector<QStringList> lines;
    for (const auto& setting : details.settings) lines.push_back({setting.name, setting.value});
    showTable({tr("Setting"), tr("Value")}, lines);
    const int current = qMax(tabs_->currentIndex(), 0);
    tabs_->clear();
    tabs_->addTab(text_, tr("Text"));
    tabs_->addTab(table_, tr("Settings"));
    tabs_->setCurrentIndex(qMin(current, 1));
    tabs_->show();
}

void HistoryPreview::markWords(const QString& words, const Details& details) {
    QList<QTextEdit::ExtraSelection> marks;
    marked_.clear();
    for (const auto& word : words.split(' ', Qt::SkipEmptyParts)) {
        QTextCursor at(text_->document());
        for (int i = 0; i < 200; ++i) {
            at = text_->document()->find(word, at);
            if (at.isNull()) break;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(colours().accentSoft);
            mark.format.setForeground(colours().accent);
            marks.push_back(mark);
            marked_.push_back(
                {at.selectionStart(), at.selectionEnd(), startAt(words_, at.selectionStart()), {}});
        }
    }
    firstHitMs_ = marked_.empty() ? 0 : std::max<qint64>(0, marked_.front().startMs);
    const int first = marks.isEmpty() ? -1 : marks.front().cursor.selectionStart();
    markHeard(details, marks);
    text_->setExtraSelections(marks);
    if (first < 0) return;
    QTextCursor cursor(text_->document());
    cursor.setPosition(first);
    text_->setTextCursor(cursor);
    text_->ensureCursorVisible();
}

// What was heard differently: dashed, as on the screen Speak, and told by name below the text.
void HistoryPreview::markHeard(const Details& details, QList<QTextEdit::ExtraSelection>& marks) {
    if (!details.check) return;
    const BytePositions positions(details.text.toUtf8());
    for (const auto& mark : details.check->marks) {
        if (mark.textOffset >= positions.bytes()) break;
        int from = positions.position(mark.textOffset);
        const int to = std::max(positions.position(mark.textOffset + mark.textLength), from);
        if (to == from) from = std::max(0, from - 1);
        QTextEdit::ExtraSelection shown;
        shown.cursor = QTextCursor(text_->document());
        shown.cursor.setPosition(from);
        shown.cursor.setPosition(std::max(to, from + 1), QTextCursor::KeepAnchor);
        shown.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        shown.format.setUnderlineColor(colours().warning);
        shown.format.setBackground(colours().warningSoft);
        marks.push_back(shown);
        marked_.push_back({from, std::max(to, from + 1), mark.startMs, heardText(mark)});
    }
    note_->setText(checkSummary(*details.check, services_.bridge) +
                   (details.isCut ? '\n' + note_->text() : QString()));
    note_->show();
}

const HistoryPreview::MarkedPlace* HistoryPreview::markAt(int position) const {
    const auto found = std::ranges::find_if(marked_, [position](const MarkedPlace& place) {
        return position >= place.from && position <= place.to;
    });
    return found != marked_.end() ? &*found : nullptr;
}

void HistoryPreview::playFrom(qint64 startMs) {
    if (row_.id != 0 && startMs >= 0)
        services_.playback.playHistory(row_.id, row_.job, toQString(row_.title), startMs);
}

// A click on a marked word plays it, a double click any word.
bool HistoryPreview::eventFilter(QObject* watched, QEvent* event) {
    const auto positionAt = [this](const QPoint& point) {
        return text_->cursorForPosition(point).position();
    };
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int position = positionAt(mouse->position().toPoint());
        if (mouse->button() != Qt::LeftButton) return false;
        if (event->type() == QEvent::MouseButtonDblClick) {
            playFrom(startAt(words_, position));
        } else if (!text_->textCursor().hasSelection()) {
            if (const auto* mark = markAt(position)) playFrom(mark->startMs);
        }
        return false;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* mark = markAt(positionAt(help->pos()));
        if (mark == nullptr || mark->message.isEmpty()) return QWidget::eventFilter(watched, event);
        QToolTip::showText(help->globalPos(), mark->message, text_);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPreview::showPair(const storage::HistoryRow& first, const storage::HistoryRow& second) {
    stop_.request_stop();
    stop_ = {};
    row_ = {};
    peaks_.clear();
    waveform_->hide();
    name_ = toQString(first.title);
    otherName_ = toQString(second.title);
    title_->setFullText(tr("What differs"));
    //: Two titles that are compared
    detail_->setText(tr("%1 and %2").arg(firstWords(name_, 60), firstWords(otherName_, 60)));
    showButtons(2, first.deletedAt.has_value(), nullptr);
    const bool texts = first.kind == second.kind;
    reader_.read(
        stop_.get_token(),
        [a = first.id, b = second.id, texts](storage::Database& database) {
            storage::HistoryStore store(database);
            const auto one = store.item(a), other = store.item(b);
            Comparison result;
            if (!one || !other) return result;
            result.settings = differences(requestDetails(QByteArray::fromStdString(one->settingsJson)),
                                          requestDetails(QByteArray::fromStdString(other->settingsJson)));
            if (!texts) return result;
            const auto compared = text::compareTexts(one->text.substr(0, kComparedBytes),
                                                     other->text.substr(0, kComparedBytes));
            result.html = differenceHtml(compared);
            result.differingWords = static_cast<int>(compared.words.substitutions +
                                                     compared.words.insertions + compared.words.deletions);
            return result;
        },
        [this](std::optional<Comparison> comparison) {
            if (comparison) showComparison(*comparison);
        });
}

void HistoryPreview::showComparison(const Comparison& comparison) {
    std::vector<QStringList> lines;
    for (const auto& one : comparison.settings) lines.push_back({one.name, one.first, one.second});
    showTable({tr("Setting"), firstWords(name_, 24), firstWords(otherName_, 24)}, lines);
    tabs_->clear();
    tabs_->addTab(table_, tr("Settings"));
    if (!comparison.html.isEmpty()) {
        difference_->setHtml(comparison.html);
        tabs_->addTab(difference_, tr("Text"));
    }
    tabs_->show();
    QString note = lines.empty() ? tr("Both were made with the same settings.")
                                 : tr("%n setting(s) differ.", nullptr, static_cast<int>(lines.size()));
    if (!comparison.html.isEmpty())
        note += '\n' + tr("%n word(s) of the texts differ.", nullptr, comparison.differingWords);
    note_->setText(note);
    note_->show();
}

void HistoryPreview::showTable(const QStringList& columns, const std::vector<QStringList>& lines) {
    table_->clear();
    table_->setColumnCount(static_cast<int>(columns.size()));
    table_->setHorizontalHeaderLabels(columns);
    table_->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        for (int column = 0; column < table_->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(lines[static_cast<std::size_t>(row)].value(column));
            cell->setToolTip(cell->text());
            table_->setItem(row, column, cell);
        }
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void HistoryPreview::showMany(int count, bool inTrash) {
    stop_.request_stop();
    row_ = {};
    peaks_.clear();
    waveform_->hide();
    tabs_->hide();
    title_->setFullText(tr("%n selected", nullptr, count));
    detail_->clear();
    showButtons(count, inTrash, nullptr);
    note_->setText(inTrash ? tr("Restore them or delete them for good.")
                           : tr("Star, copy, export or delete all of them at once."));
    note_->show();
}

void HistoryPreview::follow(const audio::PlayerStatus& status) {
    if (row_.id != 0 && services_.playback.content().historyId == row_.id)
        waveform_->showPosition(status.positionMs);
}

}  // namespace timbre::ui
