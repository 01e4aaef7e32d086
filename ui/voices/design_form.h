#pragma once

#include "core/models/capabilities.h"

#include <QWidget>

#include <map>
#include <set>
#include <string>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

class NumberRow;

// All options of an engine with a lock each, in foldable groups with a lock for all of them. A group
// is built when it is first opened, so that an engine with many options opens at once.
class DesignForm : public QWidget {
    Q_OBJECT

public:
    explicit DesignForm(QWidget* parent = nullptr);

    void setEngine(const models::SpeechEngineInfo& engine);
    void setValues(const std::map<std::string, double>& values);  // absent = default
    const std::set<std::string>& locked() const { return locked_; }
    const models::OptionSpec* option(const std::string& key) const;

Q_SIGNALS:
    void valueChanged(const std::string& key, double value);
    void settled();  // a number was let go of: time to hear it

private:
    struct Group {
        QString title;
        std::vector<const models::OptionSpec*> options;
        QToolButton* head = nullptr;
        QToolButton* lock = nullptr;
        QWidget* body = nullptr;
    };

    void addGroup(const QString& title);
    void openGroup(Group& group, bool open);
    QWidget* makeRow(const models::OptionSpec& option, QWidget* parent);
    void setLocked(const std::vector<std::string>& keys, bool locked);
    void showLocks();

    QVBoxLayout* layout_;
    std::string engine_;
    std::vector<models::OptionSpec> options_;
    std::vector<Group> groups_;
    std::map<std::string, NumberRow*> rows_;
    std::map<std::string, QToolButton*> locks_;
    std::map<std::string, double> values_;
    std::set<std::string> locked_;
};

}  // namespace timbre::ui
