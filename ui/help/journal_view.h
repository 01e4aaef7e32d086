#pragma once

#include "ui/bridge/error_journal.h"
#include "ui/bridge/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace timbre::ui {

// The journal of errors: newest first, with details to copy and the page of the code.
class JournalView : public QWidget {
    Q_OBJECT

public:
    explicit JournalView(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void topicWanted(const QString& topic);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fill();
    void showSelected();
    const ErrorJournal::Entry* selected() const;

    Services services_;
    QStackedWidget* stack_ = nullptr;
    QTreeWidget* list_ = nullptr;
    QLabel* details_ = nullptr;
    QPushButton *copy_ = nullptr, *learn_ = nullptr, *clear_ = nullptr;
};

}  // namespace timbre::ui
