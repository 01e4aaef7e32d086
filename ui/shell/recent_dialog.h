#pragma once

#include <QDialog>
#include <QString>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace timbre::ui {

class RecentFiles;

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

// The newest of them in a menu, filled each time it opens; `all` is called for the whole list.
QMenu* makeRecentMenu(RecentFiles& recent, QWidget* parent, std::function<void()> all);

}  // namespace timbre::ui
