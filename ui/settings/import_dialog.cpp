#include "ui/settings/import_dialog.h"

#include "core/base/atomic_file.h"
#include "core/config/settings_yaml.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/settings/setting_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace timbre::ui {

ImportDialog::ImportDialog(const Services& services, const QString& file, QWidget* parent)
    : QDialog(parent), services_(services) {
    setObjectName("importDialog");
    setWindowTitle(tr("Import settings"));
    const int u = unit(this);
    banner_ = new Banner(this);
    banner_->setClosable(false);
    table_ = new QTreeWidget(this);
    table_->setObjectName("differences");
    table_->setAccessibleName(tr("What would change"));
    table_->setRootIsDecorated(false);
    table_->setHeaderLabels({tr("Setting"), tr("Now"), tr("Then")});
    table_->header()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setMinimumSize(u * 160, u * 70);
    apply_ = makeButton(tr("Apply"), {}, ButtonKind::Primary, this);
    apply_->setObjectName("applyImport");
    apply_->setEnabled(false);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Normal, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply_, &QPushButton::clicked, this, &ImportDialog::apply);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    //: %1 is a file name
    auto* text = makeLabel(tr("These settings change when you apply %1.").arg(QFileInfo(file).fileName()),
                           TextRole::Muted, this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(banner_);
    column->addWidget(table_, 1);
    column->addLayout(buttons);
    using Read = std::pair<std::string, std::optional<Error>>;
    auto read = [path = toPath(file)]() -> Read {
        try {
            return {readFile(path, config::kMaxYamlBytes), std::nullopt};
        } catch (...) {
            return {{}, currentError()};
        }
    };
    services_.bridge.runInBackground(this, read, [this](const Read& result) {
        if (!result.second) return show(result.first);
        const ErrorText problem = errorText(*result.second);
        banner_->showMessage(Banner::Kind::Problem, problem.sentence, problem.remedy, problem.details);
    });
}

void ImportDialog::show(const std::string& yaml) {
    yaml_ = yaml;
    std::vector<config::Finding> findings;
    const auto differences = services_.preferences.settings().diff(yaml, findings);
    for (const auto& difference : differences) {
        const auto* setting = config::findSetting(difference.key);
        auto* item = new QTreeWidgetItem(
            table_, {settingLabel(*setting), valueText(*setting, toQString(difference.before)),
                     valueText(*setting, toQString(difference.after))});
        item->setToolTip(0, toQString(difference.key));
        item->setData(0, Qt::UserRole, toQString(difference.key));
    }
    apply_->setEnabled(!differences.empty());
    if (!findings.empty()) {
        QStringList messages;
        for (const auto& finding : findings) messages << toQString(finding.message);
        return banner_->showMessage(
            Banner::Kind::Warning,
            tr("%n value(s) in this file are not right", nullptr, static_cast<int>(findings.size())),
            messages.join('\n'), messages.join('\n'));
    }
    if (differences.empty())
        banner_->showMessage(Banner::Kind::Info,
                             tr("This file holds nothing that differs from your settings."));
}

void ImportDialog::apply() {
    const auto changed = services_.preferences.importYaml(yaml_);
    services_.notify(tr("%n setting(s) changed", nullptr, static_cast<int>(changed.size())), {}, {});
    accept();
}

}  // namespace timbre::ui
