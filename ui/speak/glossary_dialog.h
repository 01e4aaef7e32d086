#pragma once

#include "core/text/glossary.h"
#include "ui/bridge/engine_bridge.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace timbre::ui {

class Banner;

// The glossary as a table: how a word is written, how it is said, and how a recogniser writes it when
// it is wrong. Every change can be undone; what will not work is said below while it is typed.
class GlossaryDialog : public QDialog {
    Q_OBJECT

public:
    GlossaryDialog(const text::Glossary& glossary, EngineBridge& bridge, QWidget* parent = nullptr);
    text::Glossary glossary() const;  // rows without a written form are left out

Q_SIGNALS:
    void testRequested(const QString& spoken);

private:
    void buildTable();
    QWidget* buildButtons();
    void connectTable();
    void fill(const text::Glossary& glossary);
    void addRow(const text::GlossaryEntry& entry);
    void removeRows();
    void test();
    void importFile();
    void exportFile();
    void tableChanged();
    void step(int by);  // -1 undo, +1 redo
    void showState();
    QString cell(int row, int column) const;
    QStringList problems() const;

    EngineBridge& bridge_;
    QTableWidget* table_;
    Banner* banner_;
    QLabel* problems_;
    QPushButton* undo_ = nullptr;
    QPushButton* redo_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* test_ = nullptr;
    std::vector<text::Glossary> states_;  // of the table, in order of the changes
    std::size_t state_ = 0;               // the one that is shown
    bool isFilling_ = false;
};

}  // namespace timbre::ui
