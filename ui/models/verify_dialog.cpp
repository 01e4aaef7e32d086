#include "ui/models/verify_dialog.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/models/network_consent.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace timbre::ui {
namespace {

constexpr int kBarSteps = 1000;
constexpr int kIdRole = Qt::UserRole + 1;

enum Column { Model, Size, State, Load, Speed, Memory, Columns };

const engine::FolderUse* modelFolder(const ModelList& models) {
    const auto& folders = models.folders();
    const auto found = std::ranges::find(folders, std::string("models"), &engine::FolderUse::purpose);
    return found == folders.end() ? nullptr : &*found;
}

}  // namespace

VerifyDialog::VerifyDialog(const Services& services, const QStringList& chosen, QWidget* parent)
    : QDialog(parent), services_(services) {
    setObjectName("verifyDialog");
    setWindowTitle(tr("Check models"));
    build();
    consent_ = new NetworkConsent(services_, *banner_, this);
    fill(chosen);
    auto& models = services_.models;
    connect(&models, &ModelList::progressed, this, &VerifyDialog::progressed);
    connect(&models, &ModelList::verified, this, &VerifyDialog::verified);
    connect(&models, &ModelList::verifyFinished, this, &VerifyDialog::finished);
    connect(&models, &ModelList::failed, this, &VerifyDialog::failed);
    connect(list_, &QTreeWidget::itemChanged, this, &VerifyDialog::showNeeds);
    connect(keep_, &QCheckBox::toggled, this, &VerifyDialog::showNeeds);
    showStep(Step::Choosing);
}

void VerifyDialog::build() {
    const int u = unit(this);
    auto* text = makeLabel(tr("Each model is fetched if it is not here, its files are compared with what was "
                              "published, it is loaded, and it does its task once. One after another."),
                           TextRole::Muted, this);
    text->setWordWrap(true);
    banner_ = new Banner(this);
    list_ = new QTreeWidget(this);
    list_->setObjectName("verifyList");
    list_->setAccessibleName(tr("Models to check"));
    list_->setRootIsDecorated(false);
    list_->setHeaderLabels(
        {tr("Model"), tr("Size"), tr("Result"), tr("Loaded in"), tr("Speed"), tr("Memory")});
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(State, QHeaderView::Stretch);
    list_->setMinimumHeight(u * 24);
    resize(u * 150, u * 130);
    keep_ = new QCheckBox(tr("Keep what was fetched and passes"), this);
    keep_->setObjectName("keepVerified");
    keep_->setChecked(true);
    needs_ = makeLabel({}, TextRole::Muted, this);
    needs_->setObjectName("verifyNeeds");
    needs_->setWordWrap(true);
    state_ = makeLabel({}, TextRole::Body, this);
    state_->setObjectName("verifyState");
    state_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress of this step"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(text);
    column->addWidget(banner_);
    column->addWidget(list_, 1);
    column->addWidget(keep_);
    column->addWidget(needs_);
    column->addWidget(state_);
    column->addWidget(bar_);
    buildButtons(column);
}

void VerifyDialog::buildButtons(QVBoxLayout* column) {
    copy_ = makeButton(tr("Copy the report"), "copy", ButtonKind::Normal, this);
    copy_->setObjectName("copyReport");
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(verifyReportText(results_)); });
    export_ = makeButton(tr("Export as CSV…"), "export", ButtonKind::Normal, this);
    export_->setObjectName("exportReport");
    connect(export_, &QPushButton::clicked, this, &VerifyDialog::saveReport);
    close_ = makeButton({}, {}, ButtonKind::Normal, this);
    close_->setObjectName("verifyClose");
    connect(close_, &QPushButton::clicked, this, &VerifyDialog::reject);
    go_ = makeButton(tr("Check"), "shield", ButtonKind::Primary, this);
    go_->setObjectName("verifyGo");
    connect(go_, &QPushButton::clicked, this, &VerifyDialog::start);
    auto* row = new QHBoxLayout;
    row->addWidget(copy_);
    row->addWidget(export_);
    row->addStretch(1);
    row->addWidget(close_);
    row->addWidget(go_);
    column->addLayout(row);
}

void VerifyDialog::fill(const QStringList& chosen) {
    const QSignalBlocker quiet(list_);
    for (const auto& row : services_.models.rows()) {
        if (row.state == engine::ModelState::BuiltIn) continue;
        auto* item =
            new QTreeWidgetItem(list_, {toQString(row.name), modelSize(row), modelStateText(row.state)});
        item->setData(Model, kIdRole, toQString(row.id));
        const bool wanted = chosen.contains(toQString(row.id));
        item->setCheckState(Model, wanted ? Qt::Checked : Qt::Unchecked);
        if (wanted) list_->scrollToItem(item);
    }
    if (list_->topLevelItemCount() > 0) list_->setCurrentItem(list_->topLevelItem(0));
    showNeeds();
}

std::vector<const engine::ModelRow*> VerifyDialog::chosenModels() const {
    std::vector<const engine::ModelRow*> chosen;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        const auto* item = list_->topLevelItem(i);
        if (item->checkState(Model) != Qt::Checked) continue;
        if (const auto* row = services_.models.find(toUtf8(item->data(Model, kIdRole).toString())))
            chosen.push_back(row);
    }
    return chosen;
}

QTreeWidgetItem* VerifyDialog::itemOf(const std::string& id) const {
    for (int i = 0; i < list_->topLevelItemCount(); ++i)
        if (toUtf8(list_->topLevelItem(i)->data(Model, kIdRole).toString()) == id)
            return list_->topLevelItem(i);
    return nullptr;
}

// How much the run takes on the disk at most, before it starts.
void VerifyDialog::showNeeds() {
    if (step_ != Step::Choosing) return;
    const auto chosen = chosenModels();
    go_->setEnabled(!chosen.empty());
    std::int64_t all = 0, largest = 0;
    for (const auto* row : chosen) {
        if (isOnThisMachine(*row)) continue;
        all += row->downloadBytes;
        largest = std::max(largest, row->downloadBytes);
    }
    if (chosen.empty()) return needs_->setText(tr("Choose at least one model."));
    if (all == 0) return needs_->setText(tr("Everything chosen is here; nothing is downloaded."));
    const auto* folder = modelFolder(services_.models);
    //: %1, %2 and %3 are sizes such as 1.2 GB
    needs_->setText(tr("%1 are downloaded; at most %2 of them are on the disk at once; %3 are free.")
                        .arg(bytesText(all), bytesText(keep_->isChecked() ? all : largest),
                             bytesText(folder != nullptr ? folder->freeBytes : 0)));
}

void VerifyDialog::start() {
    const auto chosen = chosenModels();
    const auto missing =
        std::ranges::count_if(chosen, [](const auto* row) { return !isOnThisMachine(*row); });
    if (missing == 0) return begin();
    consent_->ask(tr("%n model(s) are to be downloaded for the check.", nullptr, static_cast<int>(missing)),
                  [this] { begin(); });
}

void VerifyDialog::begin() {
    results_.clear();
    std::vector<std::string> ids;
    for (const auto* row : chosenModels()) ids.push_back(row->id);
    for (int i = list_->topLevelItemCount() - 1; i >= 0; --i) {
        auto* item = list_->topLevelItem(i);
        if (item->checkState(Model) != Qt::Checked)
            delete list_->takeTopLevelItem(i);
        else
            item->setText(State, tr("Waiting"));
    }
    showStep(Step::Running);
    services_.bridge.engine().models().verify(std::move(ids), keep_->isChecked());
}

void VerifyDialog::progressed(const engine::ModelProgressed& event) {
    auto* item = itemOf(event.id);
    const auto* row = services_.models.find(event.id);
    if (step_ != Step::Running || item == nullptr || row == nullptr) return;
    const ModelProgress progress = services_.models.progressOf(*row);
    const QString text = progressText(*row, progress);
    item->setText(State, text);
    //: %1 is the name of a model, %2 what happens to it
    state_->setText(tr("%1: %2").arg(toQString(row->name), text));
    bar_->setRange(0, progress.bytesTotal > 0 ? kBarSteps : 0);  // without an end it only moves
    bar_->setValue(static_cast<int>(progress.share() * kBarSteps));
}

void VerifyDialog::verified(const engine::ModelVerified& event) {
    auto* item = itemOf(event.id);
    if (step_ != Step::Running || item == nullptr) return;
    results_.push_back({item->text(Model), event});
    const QString sentence = verifySentence(event);
    item->setText(State, sentence);
    item->setToolTip(State, sentence);
    item->setForeground(State, event.good ? colours().good : colours().danger);
    if (!event.speed) return;
    item->setText(Load, durationText(event.speed->loadSeconds));
    item->setText(Speed, speedText(*event.speed));
    item->setText(Memory, bytesText(event.speed->residentBytes));
}

void VerifyDialog::finished(const engine::VerifyFinished& event) {
    if (step_ != Step::Running) return;
    const QString good = tr("%n model(s) passed", nullptr, event.good);
    const QString bad = tr("%n failed", nullptr, event.failed);
    showStep(Step::Done);
    banner_->showMessage(event.failed > 0 ? Banner::Kind::Warning : Banner::Kind::Info,
                         event.cancelled ? tr("Stopped. What was checked before is in the list.")
                                         //: %1 and %2 are counts of models in words
                                         : tr("%1, %2.").arg(good, bad));
}

void VerifyDialog::failed(const engine::ModelFailed& event) {
    if (event.command != "verify" || step_ != Step::Running) return;
    const ErrorText text = modelErrorText(event.error);
    showStep(Step::Choosing);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
}

void VerifyDialog::showStep(Step step) {
    step_ = step;
    const bool choosing = step == Step::Choosing, done = step == Step::Done;
    for (int column = Load; column < Columns; ++column) list_->setColumnHidden(column, choosing);
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        auto* item = list_->topLevelItem(i);
        item->setFlags(choosing ? item->flags() | Qt::ItemIsUserCheckable
                                : item->flags() & ~Qt::ItemIsUserCheckable);
    }
    keep_->setEnabled(choosing);
    needs_->setVisible(choosing);
    state_->setVisible(step == Step::Running);
    bar_->setVisible(step == Step::Running);
    copy_->setVisible(done);
    export_->setVisible(done);
    go_->setVisible(choosing);
    close_->setEnabled(true);
    close_->setText(step == Step::Running ? tr("Stop") : done ? tr("Close") : tr("Cancel"));
}

void VerifyDialog::saveReport() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the report"),
                                                      tr("model check") + ".csv", tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    auto write = [csv = verifyReportCsv(results_), target = toPath(path)]() -> std::optional<Error> {
        try {
            writeFileAtomically(target, csv);
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    services_.bridge.runInBackground(this, std::move(write), [this](const std::optional<Error>& error) {
        if (!error) return services_.notify(tr("The report was exported."), {}, {});
        const ErrorText text = errorText(*error);
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    });
}

void VerifyDialog::reject() {
    if (step_ != Step::Running) return QDialog::reject();
    state_->setText(tr("Stopping…"));
    close_->setEnabled(false);
    services_.bridge.engine().models().cancelVerify();
}

}  // namespace timbre::ui
