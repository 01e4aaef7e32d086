#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace timbre::ui {

class Actions;

// Everything the program can do, found by typing a few letters of its name: the arrow keys choose,
// Enter does it. What was used last stands first. The chosen action runs after the palette is closed,
// so that it finds the focus where it was.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(Actions& actions, QWidget* parent);

    QStringList shown() const;  // ids of the actions in their order

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void runCurrent();
    void announce();

    Actions& actions_;
    QLineEdit* search_;
    QListView* list_;
    QLabel* nothing_;
    QStandardItemModel* model_;
};

}  // namespace timbre::ui
