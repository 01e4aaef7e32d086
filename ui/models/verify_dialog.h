#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"
#include "ui/models/verify_report.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace timbre::ui {

class Banner;
class NetworkConsent;

// Checks models one after another: fetch, compare hashes, load, one real use; says of each what came of
// it, and gives the report away as text or CSV.
class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    VerifyDialog(const Services& services, const QStringList& chosen, QWidget* parent);

    void reject() override;  // stops a run first

private:
    enum class Step { Choosing, Running, Done };

    void build();
    void buildButtons(QVBoxLayout* column);
    void fill(const QStringList& chosen);
    void showNeeds();
    void start();
    void begin();
    void progressed(const engine::ModelProgressed& event);
    void verified(const engine::ModelVerified& event);
    void finished(const engine::VerifyFinished& event);
    void failed(const engine::ModelFailed& event);
    void showStep(Step step);
    void saveReport();
    std::vector<const engine::ModelRow*> chosenModels() const;
    QTreeWidgetItem* itemOf(const std::string& id) const;  // null: not in the list

    Services services_;
    Step step_ = Step::Choosing;
    std::vector<VerifyResult> results_;
    NetworkConsent* consent_;
    Banner* banner_;
    QTreeWidget* list_;
    QCheckBox* keep_;
    QLabel* needs_;
    QLabel* state_;
    QProgressBar* bar_;
    QPushButton* copy_;
    QPushButton* export_;
    QPushButton* close_;
    QPushButton* go_;
};

}  // namespace timbre::ui
