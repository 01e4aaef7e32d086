#pragma once

#include "ui/bridge/services.h"

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace timbre::ui {

// The files opened last, to search, open, pin and forget. Files that are gone are marked and stay until
// they are removed: a drive may come back.
class RecentDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecentDialog(RecentFiles& recent, QWidget* parent);

private:
    void build();
    void fill();
    void openCurrent();
    void showButtons();
    QString current() const;

    RecentFiles& recent_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* filter_;
    QTreeView* table_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* pin_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* clear_ = nullptr;
};

// A button that opens a menu of the newest ones, for the header of a screen.
QToolButton* makeRecentButton(const Services& services, QWidget* parent);

}  // namespace timbre::ui
