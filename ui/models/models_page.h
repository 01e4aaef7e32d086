#pragma once

#include "ui/bridge/services.h"
#include "ui/models/model_filter.h"
#include "ui/shell/screen.h"

#include <QString>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

class Banner;
class MeasureCard;
class ModelCommands;
class ModelDetails;
class ModelListView;

// The Models screen: built-in engines and the catalogue as one list, what can be done with each, and
// what models take of this machine.
class ModelsPage : public Screen {
    Q_OBJECT

public:
    explicit ModelsPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void find() override;
    void startWork() override;
    void stop() override;
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void saveState(QSettings& state) const override;
    void restoreState(const QSettings& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFilters();
    QWidget* buildList();
    QWidget* buildCatalogue();
    QWidget* buildMachine();
    QWidget* buildButtons(QWidget* parent);
    void connectAll();
    void listed();
    void fillFilters();
    void applyFilters();
    void showSummary();
    void showListState();
    void showDetails();
    void leaveDetails();
    void arrange();
    void showModel(const QString& id);
    void showTask(const QString& task);
    void showMenu(const QString& id, const QPoint& position);
    bool isNarrow() const;

    Services services_;
    ModelFilter models_;
    ModelCommands* commands_ = nullptr;
    Banner* banner_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QLabel* summary_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QWidget* listSide_ = nullptr;
    QFrame* detailSide_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* task_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* order_ = nullptr;
    QToolButton* here_ = nullptr;
    QToolButton* canRun_ = nullptr;
    QLabel* count_ = nullptr;
    QStackedWidget* listStack_ = nullptr;
    QWidget* nothingFound_ = nullptr;
    QWidget* waiting_ = nullptr;
    ModelListView* list_ = nullptr;
    ModelDetails* details_ = nullptr;
    MeasureCard* measure_ = nullptr;
    QString current_;         // kept while the list is read again
    bool inDetails_ = false;  // in a narrow window: the details are over the list
};

}  // namespace timbre::ui
