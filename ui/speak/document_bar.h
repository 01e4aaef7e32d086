#pragma once

#include "ui/speak/document_keeper.h"

#include <QWidget>

class QMenu;

namespace timbre::ui {

class ElidedButton;

// Which text is open, and the menu of all of them: new, rename, duplicate, trash and what is in it.
class DocumentBar : public QWidget {
    Q_OBJECT

public:
    DocumentBar(DocumentKeeper& keeper, QWidget* parent = nullptr);

    void setBeginning(const QString& text);  // names a document that has no name
    QString shownName() const;
    void showMenu();
    void askForName();
    void addNew();
    void duplicate();

private:
    void showName();
    void fill(QMenu& menu);
    QString nameOf(const storage::DocumentEntry& entry) const;

    DocumentKeeper& keeper_;
    QString beginning_;
    ElidedButton* button_;
};

}  // namespace timbre::ui
