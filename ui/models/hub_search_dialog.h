#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace timbre::ui {

class Banner;
class NetworkConsent;

// Searches published models on the hub, only when asked, and adds one to the user's catalogue.
class HubSearchDialog : public QDialog {
    Q_OBJECT

public:
    HubSearchDialog(const Services& services, QWidget* parent);

Q_SIGNALS:
    void showWanted(const QString& id);  // a model of the list

private:
    void build();
    void search();
    void searched(const engine::HubSearched& event);
    void showChoice();
    void take();
    void listed();
    const engine::HubResult* current() const;  // null: nothing is chosen

    Services services_;
    std::vector<engine::HubResult> found_;
    QString asked_;      // the newest query
    std::string added_;  // a repository that is on its way into the list
    NetworkConsent* consent_;
    Banner* banner_;
    QLineEdit* words_;
    QPushButton* search_;
    QTreeWidget* results_;
    QLabel* state_;
    QPushButton* take_;
};

}  // namespace timbre::ui
