#include "ui/voices/history_sounds.h"

#include "core/base/log.h"
#include "core/storage/history_search.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kMostRows = 50;
constexpr int kTitleCharacters = 60;

// Background thread: an own connection.
std::vector<storage::HistoryRow> readRows(const std::filesystem::path& file, const std::string& words) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        storage::HistorySearch search(database);
        storage::HistoryQuery query;
        query.text = words;
        query.hasSound = true;
        query.limit = kMostRows;
        std::vector<std::int64_t> ids;
        for (const auto& key : search.keys(query)) ids.push_back(key.id);
        return search.rows(ids);
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("sounds of the history: ") + currentError().what());
        return {};
    }
}

}  // namespace

HistorySounds::HistorySounds(const Services& services, QWidget* parent)
    : QFrame(parent), services_(services) {
    const int u = unit(this);
    setObjectName("historySounds");
    setProperty("card", true);
    search_ = new QLineEdit(this);
    search_->setObjectName("historySoundSearch");
    search_->setAccessibleName(tr("Search the history"));
    search_->setPlaceholderText(tr("Search the history"));
    search_->setClearButtonEnabled(true);
    list_ = new QListWidget(this);
    list_->setObjectName("historySoundList");
    list_->setAccessibleName(tr("Recordings and takes"));
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(u * 40);
    nothing_ = makeLabel(tr("Nothing with a sound is found."), TextRole::Muted, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3, u * 3, u * 3, u * 3);
    column->addWidget(search_);
    column->addWidget(list_);
    column->addWidget(nothing_);
    connect(search_, &QLineEdit::textChanged, this, &HistorySounds::load);
    connect(search_, &QLineEdit::returnPressed, this, &HistorySounds::choose);
    connect(list_, &QListWidget::itemActivated, this, &HistorySounds::choose);
    connect(list_, &QListWidget::itemClicked, this, &HistorySounds::choose);
    connect(&services_.bridge, &EngineBridge::historyChanged, this, [this] {
        if (isVisible()) load();
    });
}

void HistorySounds::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    load();
}

void HistorySounds::load() {
    const int reading = ++reading_;
    services_.bridge.runInBackground(
        this,
        [file = services_.bridge.databaseFile(), words = toUtf8(search_->text())] {
            return readRows(file, words);
        },
        [this, reading](std::vector<storage::HistoryRow> rows) {
            if (reading == reading_) fill(std::move(rows));
        });
}

void HistorySounds::fill(std::vector<storage::HistoryRow> rows) {
    rows_ = std::move(rows);
    list_->clear();
    for (const auto& row : rows_) {
        const auto day = QDateTime::fromMSecsSinceEpoch(row.createdAt).date();
        //: A row of the history: title, length, day
        list_->addItem(tr("%1 · %2 · %3")
                           .arg(firstWords(toQString(row.title), kTitleCharacters), clockText(row.durationMs),
                                QLocale().toString(day, QLocale::ShortFormat)));
    }
    if (list_->count() > 0) list_->setCurrentRow(0);
    nothing_->setVisible(rows_.empty());
    list_->setVisible(!rows_.empty());
}

void HistorySounds::choose() {
    const int row = list_->currentRow();
    if (row >= 0 && row < static_cast<int>(rows_.size())) Q_EMIT chosen(rows_[static_cast<std::size_t>(row)]);
}

}  // namespace timbre::ui
