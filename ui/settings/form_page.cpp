#include "ui/settings/form_page.h"

#include "core/config/settings.h"
#include "ui/bridge/conversions.h"
#include "ui/settings/audio_card.h"
#include "ui/settings/privacy_card.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/storage_card.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {

FormPage::FormPage(const Services& services, SettingPageId id, QWidget* parent)
    : QScrollArea(parent), services_(services), id_(id), keys_(settingKeysOf(id)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(this);
    const int u = unit(this);
    column_ = new QVBoxLayout(body);
    column_->setContentsMargins(u * 5, u * 4, u * 5, u * 5);
    column_->setSpacing(u * 2);
    const SettingPageInfo info = settingPageInfo(id);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(u / 2);
    titles->addWidget(makeLabel(info.title, TextRole::Title, body));
    auto* about = makeLabel(info.about, TextRole::Muted, body);
    about->setWordWrap(true);
    titles->addWidget(about);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    if (!keys_.empty()) {
        auto* reset = makeButton(tr("Reset this page"), "reset", ButtonKind::Quiet, body);
        reset->setObjectName("resetPage");
        connect(reset, &QPushButton::clicked, this, &FormPage::resetAll);
        head->addWidget(reset, 0, Qt::AlignTop);
    }
    column_->addLayout(head);
    column_->addSpacing(u * 2);
    setWidget(body);
}

bool FormPage::buildNext() {
    if (isComplete_) return false;
    if (rows_.size() < keys_.size()) {
        rows_.push_back(new SettingRow(services_, *config::findSetting(keys_[rows_.size()]), widget()));
        column_->addWidget(rows_.back());
        return true;
    }
    addCard();
    if (id_ != SettingPageId::Shortcuts) column_->addStretch(1);
    isComplete_ = true;
    return true;
}

void FormPage::finish() {
    while (buildNext()) continue;
    // In a page that is visible already, what was added is shown by the next turn only: too late for
    // scrolling to it.
    for (int i = 0; i < column_->count(); ++i)
        if (QWidget* added = column_->itemAt(i)->widget()) added->show();
}

void FormPage::addCard() {
    switch (id_) {
        case SettingPageId::Audio:
            return column_->addWidget(new AudioCard(services_, this));
        case SettingPageId::Shortcuts:
            return column_->addWidget(new ShortcutEditor(services_.actions, services_.keyBindings, this), 1);
        case SettingPageId::Privacy:
            return column_->addWidget(new PrivacyCard(services_, this));
        case SettingPageId::Storage:
            return column_->addWidget(new StorageCard(services_, this));
        case SettingPageId::General:
        case SettingPageId::Speak:
        case SettingPageId::Transcribe:
        case SettingPageId::Models:
            return;
    }
}

SettingRow* FormPage::row(std::string_view key) const {
    for (SettingRow* row : rows_)
        if (row->setting().key == key) return row;
    return nullptr;
}

void FormPage::point(std::string_view key) {
    SettingRow* wanted = row(key);
    if (wanted == nullptr) return;
    widget()->layout()->activate();
    ensureWidgetVisible(wanted, 0, unit(this) * 10);
    wanted->point();
}

// One step back for all: the toast offers it.
void FormPage::resetAll() {
    std::vector<std::pair<std::string, QString>> before;
    for (SettingRow* row : rows_) {
        const auto key = row->setting().key;
        if (services_.preferences.settings().origin(key) != config::Origin::File) continue;
        before.emplace_back(key, services_.preferences.plain(key));
        row->reset();
    }
    if (before.empty()) return services_.notify(tr("Everything on this page is at its default."), {}, {});
    services_.notify(tr("%n setting(s) reset", nullptr, static_cast<int>(before.size())), tr("Undo"),
                     [&preferences = services_.preferences, before] {
                         for (const auto& [key, value] : before) preferences.set(key, value);
                     });
}

}  // namespace timbre::ui
