#pragma once

class QTableView;

namespace timbre::ui {

// What all tables of numbers have in common: whole rows, no grid, headings above the beginning of their
// column, and Tab that leads out of them.
void dressTable(QTableView* table);

}  // namespace timbre::ui
