#pragma once

#include "ui/bridge/services.h"
#include "ui/help/help_topics.h"
#include "ui/shell/screen.h"

#include <vector>

class QLineEdit;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace timbre::ui {

class JournalView;

// The Help screen: user guide, pages of the error codes, and the journal of errors. Everything is
// inside the program; links lead to pages and settings only.
class HelpPage : public Screen {
    Q_OBJECT

public:
    HelpPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void find() override;
    QString topic() const { return topic_; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void load();  // on first use
    void showTopic(const QString& id);
    void render(const HelpTopic& topic);
    void fitPictures();
    void follow(const QUrl& link);
    void search(const QString& words);
    void markWords();
    void select(const QString& id);

    Services services_;
    std::vector<HelpTopic> topics_;
    QString topic_;
    QLineEdit* search_ = nullptr;
    QTreeWidget* contents_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QTextBrowser* text_ = nullptr;
    JournalView* journal_ = nullptr;
};

}  // namespace timbre::ui
