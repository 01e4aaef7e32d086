#include "ui/settings/settings_page.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/settings/form_page.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace timbre::ui {
namespace {

constexpr int kAheadMs = 1000;  // the start of the program comes first

}  // namespace

SettingsPage::SettingsPage(const Services& services, QWidget* parent) : Screen(parent), services_(services) {
    findings_ = new Banner(this);
    restart_ = new Banner(this);
    stack_ = new QStackedWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    for (Banner* banner : {findings_, restart_}) right->addWidget(banner);
    right->addWidget(stack_, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addLayout(right, 1);
    connect(&services_.navigator, &Navigator::settingWanted, this, &SettingsPage::showKey);
    connect(&services_.preferences, &Preferences::changed, this, &SettingsPage::showRestart);
    connect(restart_, &Banner::actionTriggered, this, [this] { services_.restart(); });
    showFindings();
    QTimer::singleShot(kAheadMs, this, &SettingsPage::buildAhead);
}

QWidget* SettingsPage::buildSide() {
    auto* side = new QFrame(this);
    side->setObjectName("sidebar");
    const int u = unit(this);
    side->setFixedWidth(u * 58);
    search_ = new QLineEdit(side);
    search_->setObjectName("settingsSearch");
    search_->setPlaceholderText(tr("Search the settings"));
    search_->setAccessibleName(tr("Search the settings"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    list_ = new QListWidget(side);
    list_->setObjectName("settingPages");
    list_->setAccessibleName(tr("Pages of settings"));
    list_->setIconSize(QSize(1, 1) * (u * 5));
    for (int index = 0; index < kSettingPages; ++index) {
        const auto info = settingPageInfo(SettingPageId(index));
        new QListWidgetItem(icon(info.iconName), info.title, list_);
    }
    auto* importing = makeButton(tr("Import…"), "open", ButtonKind::Quiet, side);
    importing->setObjectName("importSettings");
    auto* exporting = makeButton(tr("Export…"), "export", ButtonKind::Quiet, side);
    exporting->setObjectName("exportSettings");
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(u * 4, u * 4, u * 2, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    auto* firstRun = makeButton(tr("First steps"), "play", ButtonKind::Quiet, side);
    connect(firstRun, &QPushButton::clicked, this, [this] { services_.showFirstRun(); });
    column->addWidget(firstRun);
    auto* files = new QHBoxLayout;
    files->addWidget(importing);
    files->addWidget(exporting);
    column->addLayout(files);
    connect(search_, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) showPage(SettingPageId(row));
    });
    connect(importing, &QPushButton::clicked, this, &SettingsPage::importFile);
    connect(exporting, &QPushButton::clicked, this, &SettingsPage::exportFile);
    return side;
}

void SettingsPage::addActions(Actions& actions) {
    const QString section = tr("Settings");
    for (int index = 0; index < kSettingPages; ++index) {
        const auto info = settingPageInfo(SettingPageId(index));
        //: %1 is the name of a page of settings
        actions.add(QStringLiteral("settings%1").arg(index), section, tr("Settings: %1").arg(info.title), {},
                    [this, index] {
                        Q_EMIT services_.navigator.settingWanted({});
                        list_->setCurrentRow(index);
                    });
    }
    actions.add("importSettings", section, tr("Import settings"), {}, [this] { importFile(); });
    actions.add("exportSettings", section, tr("Export settings"), {}, [this] { exportFile(); });
}

void SettingsPage::entered() {
    if (search_->text().isEmpty()) showPage(SettingPageId(shown_));
    search_->setFocus();
    showRestart();
}

void SettingsPage::find() {
    search_->setFocus();
    search_->selectAll();
}

FormPage& SettingsPage::page(SettingPageId id) {
    auto*& made = pages_[static_cast<std::size_t>(id)];
    if (made == nullptr) {
        made = new FormPage(services_, id, stack_);
        stack_->addWidget(made);
    }
    made->finish();
    return *made;
}

void SettingsPage::showPage(SettingPageId id) {
    const QSignalBlocker quiet(search_);
    search_->clear();
    shown_ = static_cast<int>(id);
    stack_->setCurrentWidget(&page(id));
}

void SettingsPage::showKey(const QString& key) {
    if (key == "shortcuts") return list_->setCurrentRow(static_cast<int>(SettingPageId::Shortcuts));
    const std::string name = toUtf8(key);
    if (config::findSetting(name) == nullptr) return;
    const SettingPageId id = settingPageOf(name);
    list_->setCurrentRow(static_cast<int>(id));
    showPage(id);
    page(id).point(name);
}

void SettingsPage::startResults() {
    auto* area = new QScrollArea(stack_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(area);
    const int u = unit(this);
    resultColumn_ = new QVBoxLayout(body);
    resultColumn_->setContentsMargins(u * 5, u * 4, u * 5, u * 5);
    resultColumn_->setSpacing(u * 2);
    nothingFound_ =
        new EmptyState("search", tr("Nothing found"),
                       tr("Try another word: settings are found by name, meaning and key."), body);
    nothingFound_->setObjectName("nothingFound");
    area->setWidget(body);
    stack_->addWidget(area);
    results_ = area;
    for (int index = kSettingPages - 1; index >= 0; --index) {
        const auto keys = settingKeysOf(SettingPageId(index));
        resultKeys_.insert(resultKeys_.end(), keys.rbegin(), keys.rend());
        resultKeys_.push_back({});  // the name of the page comes before its rows
    }
}

// Under the names of their pages; what matches is shown and can be changed there.
bool SettingsPage::buildNextResult() {
    if (results_ == nullptr) startResults();
    if (resultKeys_.empty()) return false;
    const auto key = resultKeys_.back();
    resultKeys_.pop_back();
    QWidget* body = nothingFound_->parentWidget();
    if (!key.empty()) {
        auto* row = new SettingRow(services_, *config::findSetting(key), body);
        row->setObjectName("result-" + toQString(key));
        resultRows_.push_back(row);
        resultColumn_->addWidget(row);
    } else {
        const auto id = SettingPageId(resultHeads_.size());
        const auto info = settingPageInfo(id);
        auto* head = makeButton(info.title, info.iconName, ButtonKind::Quiet, body);
        head->setObjectName(QStringLiteral("resultPage%1").arg(static_cast<int>(id)));
        connect(head, &QPushButton::clicked, this, [this, id] {
            list_->setCurrentRow(static_cast<int>(id));
            showPage(id);
        });
        resultColumn_->addWidget(head, 0, Qt::AlignLeading);
        resultHeads_.emplace_back(id, head);
    }
    if (!resultKeys_.empty()) return true;
    resultColumn_->addWidget(nothingFound_);
    resultColumn_->addStretch(1);
    return true;
}

// One row per turn of the event loop.
void SettingsPage::buildAhead() {
    for (int index = 0; index < kSettingPages; ++index) {
        auto*& made = pages_[static_cast<std::size_t>(index)];
        if (made == nullptr) {
            made = new FormPage(services_, SettingPageId(index), stack_);
            stack_->addWidget(made);
        } else if (!made->buildNext()) {
            continue;
        }
        return QTimer::singleShot(0, this, &SettingsPage::buildAhead);
    }
    if (buildNextResult()) QTimer::singleShot(0, this, &SettingsPage::buildAhead);
}

void SettingsPage::search(const QString& text) {
    const QString words = text.simplified();
    if (words.isEmpty()) return list_->setCurrentRow(shown_);
    while (buildNextResult()) continue;
    list_->setCurrentRow(-1);
    bool any = false;
    std::array<bool, kSettingPages> hit{};
    for (SettingRow* row : resultRows_) {
        const bool matches = row->matches(words);
        row->setVisible(matches);
        row->highlight(matches ? words : QString());
        if (matches) hit[static_cast<std::size_t>(settingPageOf(row->setting().key))] = true;
    }
    for (const auto& [id, head] : resultHeads_) {
        const auto info = settingPageInfo(id);
        const bool named = (info.title + ' ' + info.keywords).contains(words, Qt::CaseInsensitive);
        const bool shown = named || hit[static_cast<std::size_t>(id)];
        head->setVisible(shown);
        any = any || shown;
    }
    nothingFound_->setVisible(!any);
    stack_->setCurrentWidget(results_);
}

void SettingsPage::importFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import settings"), {},
                                                      tr("Settings (*.yaml *.yml);;All files (*)"));
    if (!file.isEmpty()) showImport(file);
}

void SettingsPage::showImport(const QString& file) {
    auto* dialog = new ImportDialog(services_, file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsPage::exportFile() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export settings"), "timbre-settings.yaml",
                                                      tr("Settings (*.yaml)"));
    if (path.isEmpty()) return;
    auto write = [target = toPath(path),
                  yaml = services_.preferences.settings().exportYaml(false)]() -> std::optional<Error> {
        try {
            writeFileAtomically(target, yaml);
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    services_.bridge.runInBackground(this, std::move(write), [this](const std::optional<Error>& error) {
        if (!error) return services_.notify(tr("The settings were exported."), {}, {});
        const ErrorText text = errorText(*error);
        findings_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    });
}

QString SettingsPage::dropText(const QStringList& files) const {
    if (files.size() != 1) return {};
    const QString name = files.front().toLower();
    return name.endsWith(".yaml") || name.endsWith(".yml") ? tr("Compare these settings with yours")
                                                           : QString();
}

void SettingsPage::takeFiles(const QStringList& files) {
    if (!files.isEmpty()) showImport(files.front());
}

// What could not be used when the program started.
void SettingsPage::showFindings() {
    QStringList messages;
    for (const auto& finding : services_.preferences.settings().findings())
        messages << toQString(finding.message);
    if (messages.isEmpty()) return;
    findings_->showMessage(Banner::Kind::Warning,
                           tr("%n setting(s) in the file or the environment were not right", nullptr,
                              static_cast<int>(messages.size())),
                           messages.join('\n'), messages.join('\n'));
}

void SettingsPage::showRestart() {
    const auto waiting = services_.preferences.waitingForRestart();
    if (waiting.isEmpty()) return restart_->hide();
    restart_->showMessage(Banner::Kind::Info, tr("%n change(s) take effect after a restart", nullptr,
                                                 static_cast<int>(waiting.size())));
    restart_->setAction(tr("Restart now"));
}

void SettingsPage::saveState(QSettings& state) const {
    state.setValue("settings/page", shown_);
}

void SettingsPage::restoreState(const QSettings& state) {
    shown_ = qBound(0, state.value("settings/page", 0).toInt(), kSettingPages - 1);
    const QSignalBlocker quiet(list_);  // the page itself is made when the screen is entered
    list_->setCurrentRow(shown_);
}

}  // namespace timbre::ui
