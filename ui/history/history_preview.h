#pragma once

#include "core/storage/records.h"
#include "ui/bridge/history_reader.h"
#include "ui/bridge/peak_loader.h"
#include "ui/bridge/services.h"
#include "ui/history/request_details.h"
#include "ui/history/word_places.h"

#include <QTextEdit>
#include <QWidget>

#include <optional>
#include <stop_token>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace timbre::ui {

class ElidedLabel;
class Waveform;

// What is selected in the history: one row with its text, settings and sound; two rows and what
// differs between them; or how many and how long they are. Reads in the background.
class HistoryPreview : public QWidget {
    Q_OBJECT

public:
    enum class Wish { Play, Open, Rerun, Check, Export, Star, Rename, Copy, Trash, Restore, Remove };

    HistoryPreview(const Services& services, HistoryReader& reader, QWidget* parent = nullptr);

    void showNothing();
    void showOne(const storage::HistoryRow& row, const QString& words);
    void showPair(const storage::HistoryRow& first, const storage::HistoryRow& second);
    void showMany(int count, bool inTrash);
    qint64 firstHitMs() const { return firstHitMs_; }  // when the first word of the search sounds; else 0

Q_SIGNALS:
    void wished(timbre::ui::HistoryPreview::Wish wish);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;  // clicks and tool tips of marked words

private:
    struct Details {
        QString text;
        bool isCut = false;
        std::vector<WordPlace> words;
        std::optional<storage::TakeCheck> check;
        std::vector<RequestDetail> settings;
    };
    // A marked stretch of the shown text: a hit of the search, or what was heard differently.
    struct MarkedPlace {
        int from = 0, to = 0;
        qint64 startMs = -1;
        QString message;
    };
    struct Comparison {
        std::vector<DetailDifference> settings;
        QString html;  // of the texts; empty: not compared
        int differingWords = 0;
    };
    static Details detailsOf(storage::Database& database, std::int64_t id);

    QWidget* buildButtons();
    void showButtons(int count, bool inTrash, const storage::HistoryRow* row);
    void showDetails(const Details& details, const QString& words);
    void showComparison(const Comparison& comparison);
    void showTable(const QStringList& columns, const std::vector<QStringList>& lines);
    void markWords(const QString& words, const Details& details);
    void markHeard(const Details& details, QList<QTextEdit::ExtraSelection>& marks);
    const MarkedPlace* markAt(int position) const;  // null: not marked
    void playFrom(qint64 startMs);
    void follow(const audio::PlayerStatus& status);

    Services services_;
    HistoryReader& reader_;
    PeakLoader peaks_;
    std::stop_source stop_;
    storage::HistoryRow row_;  // id 0: not one row
    std::vector<MarkedPlace> marked_;
    std::vector<WordPlace> words_;
    qint64 firstHitMs_ = 0;
    QString name_;  // of the settings tab's first and second column, when two rows show
    QString otherName_;

    ElidedLabel* title_;
    QLabel* detail_;
    QLabel* note_;
    Waveform* waveform_;
    QTabWidget* tabs_;
    QPlainTextEdit* text_;
    QTextEdit* difference_;
    QTableWidget* table_;
    std::vector<std::pair<Wish, QPushButton*>> buttons_;
};

}  // namespace timbre::ui
