#pragma once

#include "core/storage/records.h"
#include "ui/bridge/history_reader.h"
#include "ui/bridge/peak_loader.h"
#include "ui/bridge/services.h"
#include "ui/history/request_details.h"

#include <QWidget>

#include <stop_token>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableWidget;
class QTextEdit;

namespace timbre::ui {

class ElidedLabel;
class Waveform;

// What is selected in the history: one row with its text, settings and sound; two rows and what
// differs between them; or how many and how long they are. Reads in the background.
class HistoryPreview : public QWidget {
    Q_OBJECT

public:
    enum class Wish { Play, Open, Rerun, Export, Star, Rename, Copy, Trash, Restore, Remove };

    HistoryPreview(const Services& services, HistoryReader& reader, QWidget* parent = nullptr);

    void showNothing();
    void showOne(const storage::HistoryRow& row, const QString& words);
    void showPair(const storage::HistoryRow& first, const storage::HistoryRow& second);
    void showMany(int count, bool inTrash);

Q_SIGNALS:
    void wished(timbre::ui::HistoryPreview::Wish wish);

private:
    struct Details {
        QString text;
        bool isCut = false;
        std::vector<RequestDetail> settings;
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
    void markWords(const QString& words);
    void follow(const audio::PlayerStatus& status);

    Services services_;
    HistoryReader& reader_;
    PeakLoader peaks_;
    std::stop_source stop_;
    storage::HistoryRow row_;  // id 0: not one row
    QString name_;             // of the settings tab's first and second column, when two rows show
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
