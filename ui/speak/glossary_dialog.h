#pragma once

#include "core/text/plan.h"

#include <QDialog>

class QTableWidget;

namespace timbre::ui {

class Banner;

// How words are said: a table of "written" and "spoken", with import and export as CSV.
class GlossaryDialog : public QDialog {
    Q_OBJECT

public:
    explicit GlossaryDialog(const text::Glossary& glossary, QWidget* parent = nullptr);
    text::Glossary glossary() const;  // rows without a written form are left out

private:
    void addRow(const text::GlossaryEntry& entry);
    void removeRows();
    void importFile();
    void exportFile();

    QTableWidget* table_;
    Banner* banner_;
};

}  // namespace timbre::ui
