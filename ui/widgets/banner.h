#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace timbre::ui {

// A message beside its cause: a sentence, what to do about it, at most one button that does it,
// details to copy. Details that begin with the code of an error get a link to its page in the help.
// Hidden until show…() is called.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Problem };

    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& sentence, const QString& remedy = {},
                     const QString& details = {});
    void setAction(const QString& text);  // empty: no button; call after showMessage()
    void setClosable(bool closable);
    QString sentence() const;
    QString details() const { return details_; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSymbol();

    Kind kind_ = Kind::Info;
    QLabel* symbol_;
    QLabel* sentence_;
    QLabel* remedy_;
    QPushButton* action_;
    QPushButton* learn_;
    QToolButton* copy_;
    QToolButton* close_;
    QString details_;
};

// Hears of every message that any banner shows, and of clicks on "Learn more": the window keeps a
// journal and opens the help. One per program; GUI thread only.
class BannerNews : public QObject {
    Q_OBJECT

public:
    static BannerNews& instance();

Q_SIGNALS:
    void shown(timbre::ui::Banner::Kind kind, const QString& sentence, const QString& details);
    void helpWanted(const QString& topic);  // as in Navigator
};

}  // namespace timbre::ui
