#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace timbre::ui {

// A message beside its cause: a sentence, what to do about it, at most one button that does it,
// details to copy. Hidden until show…() is called.
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
    QToolButton* copy_;
    QToolButton* close_;
    QString details_;
};

}  // namespace timbre::ui
