#pragma once

#include "ui/bridge/services.h"
#include "ui/settings/setting_page_list.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace timbre::ui {

class SettingRow;

// One page of settings: its rows made from the schema, and the card that only this page has. They are
// made one at a time, so that no page holds up the window; finish() makes what is left.
class FormPage : public QScrollArea {
    Q_OBJECT

public:
    FormPage(const Services& services, SettingPageId id, QWidget* parent = nullptr);

    bool buildNext();  // false: there is nothing left to make
    void finish();

    SettingRow* row(std::string_view key) const;  // null: not on this page
    void point(std::string_view key);             // scrolls there and marks it

private:
    void addCard();
    void resetAll();

    Services services_;
    SettingPageId id_;
    QVBoxLayout* column_;
    std::vector<std::string_view> keys_;
    std::vector<SettingRow*> rows_;
    bool isComplete_ = false;
};

}  // namespace timbre::ui
