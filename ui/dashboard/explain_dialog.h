#pragma once

#include "ui/dashboard/tile.h"

#include <QDialog>

namespace timbre::ui {

// Says what a number is, how many rows it comes from, and the query that gives it again.
class ExplainDialog : public QDialog {
    Q_OBJECT

public:
    ExplainDialog(const Figure& figure, const QString& databaseFile, QWidget* parent = nullptr);
};

}  // namespace timbre::ui
