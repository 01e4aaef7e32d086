#include "ui/settings/privacy_card.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/storage/ledger_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <optional>

namespace timbre::ui {
namespace {

constexpr int kMostRows = 1000;
constexpr int kReloadMs = 300;
constexpr int kMostExported = 1'000'000;

std::vector<storage::Connection> readLedger(const std::filesystem::path& file, int limit) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        return storage::LedgerStore(database).list(limit);
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("reading the ledger: ") + currentError().what());
        return {};
    }
}

}  // namespace

PrivacyCard::PrivacyCard(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    setObjectName("privacyCard");
    const int u = unit(this);
    banner_ = new Banner(this);
    summary_ = makeLabel({}, TextRole::Muted, this);
    summary_->setObjectName("ledgerSummary");
    summary_->setWordWrap(true);
    table_ = new QTreeWidget(this);
    table_->setObjectName("ledger");
    table_->setAccessibleName(tr("Connections"));
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setHeaderLabels(
        {tr("When"), tr("For what"), tr("With"), tr("Sent"), tr("Received"), tr("Result")});
    table_->setMinimumHeight(u * 40);
    export_ = makeButton(tr("Export as CSV"), "export", ButtonKind::Normal, this);
    export_->setObjectName("exportLedger");
    connect(export_, &QPushButton::clicked, this, &PrivacyCard::saveCsv);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Connections"), TextRole::Heading, this), 1);
    head->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 3, 0, 0);
    column->setSpacing(u * 2);
    column->addLayout(head);
    column->addWidget(banner_);
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    connect(&services_.bridge, &EngineBridge::engineReady, this, &PrivacyCard::load);
    // A download opens many connections in a row: they are read together.
    reload_.setSingleShot(true);
    reload_.setInterval(kReloadMs);
    connect(&reload_, &QTimer::timeout, this, &PrivacyCard::load);
    connect(&services_.models, &ModelList::connectionNoted, this, [this] {
        if (isVisible() && !reload_.isActive()) reload_.start();
    });
}

void PrivacyCard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void PrivacyCard::load() {
    if (!services_.bridge.isReady()) return;
    auto read = [file = services_.bridge.databaseFile()] { return readLedger(file, kMostRows); };
    services_.bridge.runInBackground(this, read, [this](const std::vector<storage::Connection>& rows) {
        using Outcome = storage::Connection::Outcome;
        const QLocale locale;
        table_->clear();
        for (const auto& row : rows) {
            const QString result = row.outcome == Outcome::Done      ? tr("Done")
                                   : row.outcome == Outcome::Refused ? tr("Refused: offline")
                                                                     : tr("Failed");
            auto* item = new QTreeWidgetItem(
                table_, {locale.toString(QDateTime::fromMSecsSinceEpoch(row.startedAt), QLocale::ShortFormat),
                         toQString(row.purpose), toQString(row.host), locale.formattedDataSize(row.bytesSent),
                         locale.formattedDataSize(row.bytesReceived), result});
            item->setToolTip(2, toQString(row.address));
            item->setToolTip(5, toQString(row.detail));
        }
        table_->setVisible(!rows.empty());
        export_->setEnabled(!rows.empty());
        summary_->setText(
            rows.empty() ? tr("The program has never opened a network connection. When you download a model, "
                              "every connection is listed here.")
                         : tr("%n connection(s), the newest first.", nullptr, static_cast<int>(rows.size())));
    });
}

void PrivacyCard::saveCsv() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the connections"),
                                                      tr("connections") + ".csv", tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    auto write = [file = services_.bridge.databaseFile(), target = toPath(path)]() -> std::optional<Error> {
        try {
            writeFileAtomically(target, storage::ledgerCsv(readLedger(file, kMostExported)));
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    services_.bridge.runInBackground(this, std::move(write), [this](const std::optional<Error>& error) {
        if (!error) return services_.notify(tr("The connections were exported."), {}, {});
        const ErrorText text = errorText(*error);
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    });
}

}  // namespace timbre::ui
