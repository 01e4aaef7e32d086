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
        section->appendRow({name, makeItem(allKeys(entry))});
    }
}

}  // namespace timbre::ui
