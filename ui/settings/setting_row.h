#pragma once

#include "core/config/schema.h"
#include "ui/bridge/services.h"

#include <QFrame>

#include <functional>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace timbre::ui {

// One setting as a row of a form: name, control by its type, where the value comes from, reset, what it
// means, and what is wrong with it. What is changed applies at once and is saved. A double click on the
// name, box or slider resets it.
class SettingRow : public QFrame {
    Q_OBJECT

public:
    SettingRow(const Services& services, const config::Setting& setting, QWidget* parent = nullptr);

    const config::Setting& setting() const { return setting_; }
    bool matches(const QString& words) const;  // all of them in name, description, key or choices
    void highlight(const QString& words);      // in name and description; empty: nothing
    void point();                              // focus, and a frame for a while
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Options = std::vector<std::pair<QString, QString>>;  // value, text

    QWidget* makeControl();
    QWidget* makeNumber();
    QWidget* makeList(const Options& options);
    QWidget* makePath();
    void makeListOf(std::function<Options()> options);  // a list that changes while the program runs
    void showValue();
    void showState();
    void apply(const QString& value);
    QString note() const;

    Services services_;
    const config::Setting& setting_;
    QLabel* label_;
    QLabel* origin_;
    QLabel* description_;
    QLabel* note_;
    QToolButton* reset_;
    QWidget* control_ = nullptr;
    std::function<void(const QString& plain)> show_;  // puts a value into the control
    QString refusal_;                                 // what the last change was refused for
};

}  // namespace timbre::ui
