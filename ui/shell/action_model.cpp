#include "ui/shell/action_model.h"

#include "ui/shell/actions.h"

#include <QFont>

#include <map>

namespace timbre::ui {
namespace {

QStandardItem* makeItem(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

constexpr int kShownKeys = 2;

}  // namespace

ActionModel::ActionModel(const Actions& actions, QObject* parent)
    : QStandardItemModel(parent), actions_(actions) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &ActionModel::fill);
    connect(&actions, &Actions::changed, this, [this] { soon_.start(0); });
    fill();
}

void ActionModel::fill() {
    clear();
    setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    std::map<QString, QStandardItem*> sections;
    for (const auto& entry : actions_.entries()) {
        auto*& section = sections[entry.section];
        if (section == nullptr) {
            section = makeItem(entry.section);
            QFont bold = section->font();
            bold.setBold(true);
            section->setFont(bold);
            auto* beside = makeItem({});
            section->setSelectable(false);
            beside->setSelectable(false);
            appendRow({section, beside});
        }
        auto* name = makeItem(entry.name);
        name->setData(entry.action == nullptr ? QString() : entry.id, kIdRole);
        // The keys of a keyboard's media row come last; they would push the names out of the table.
        auto* keys = makeItem(allKeys(entry).section(", ", 0, kShownKeys - 1));
        keys->setToolTip(allKeys(entry));
        section->appendRow({name, keys});
    }
}

}  // namespace timbre::ui
