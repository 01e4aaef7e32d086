#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

#include <string>

class QTreeWidget;
class QPushButton;

namespace timbre::ui {

class Banner;

// Shows what a settings file would change before anything is changed: only the keys that differ, and
// in words what is wrong with the others.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Services& services, const QString& file, QWidget* parent = nullptr);

private:
    void show(const std::string& yaml);
    void apply();

    Services services_;
    std::string yaml_;
    Banner* banner_;
    QTreeWidget* table_;
    QPushButton* apply_;
};

}  // namespace timbre::ui
