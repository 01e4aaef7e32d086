#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"

#include <QScrollArea>
#include <QString>

#include <map>
#include <vector>

class QFrame;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

class ModelCommands;

// Everything about one model, with buttons for what can be done with it.
class ModelDetails : public QScrollArea {
    Q_OBJECT

public:
    ModelDetails(const Services& services, ModelCommands& commands, QWidget* parent);

    void showModel(const QString& id);  // empty: none
    QString model() const { return id_; }
    void setDrawer(bool drawer);  // over the list, with a button that leads back

Q_SIGNALS:
    void backWanted();

private:
    struct Fact {
        QLabel* name;
        QLabel* value;
    };

    void build();
    void addHead(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void addFact(const QString& name, const char* id);
    void setFact(const char* id, const QString& text);
    void showState();
    void showProgress(const engine::ModelRow& row);
    void showProblem(const engine::ModelRow& row);
    void showFacts(const engine::ModelRow& row);
    void listFiles(const engine::ModelRow& row);
    const engine::ModelRow* row() const { return services_.models.find(id_.toStdString()); }

    Services services_;
    ModelCommands& commands_;
    QString id_, filesOf_;
    std::map<std::string, engine::ModelVerified> verified_;  // in this run
    QWidget* body_;
    QPushButton* back_;
    QLabel* name_;
    QLabel* state_;
    QLabel* description_;
    QLabel* note_;
    QFrame* problem_;
    QLabel* problemText_;
    QLabel* remedy_;
    QPushButton* learn_;
    QProgressBar* bar_;
    QLabel* progress_;
    QPushButton* primary_;
    QPushButton* check_;
    QPushButton* measure_;
    QPushButton* pin_;
    QToolButton* more_;
    QGridLayout* facts_;
    std::map<std::string, Fact> factRows_;
    QLabel* files_;
};

}  // namespace timbre::ui
