#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace timbre::ui {

// What files may become when they are dropped on the window.
enum class DropKind { Nothing, Text, Sound };
DropKind kindOfFile(const QString& path);
QStringList filesOf(const QMimeData* data);

// Covers the window while something is dragged over it and says what will happen to it.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);
    void showMessage(const QString& message);  // empty: these files cannot be opened
    QString message() const { return message_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString message_;
    bool isWelcome_ = false;
};

}  // namespace timbre::ui
