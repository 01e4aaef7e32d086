#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

#include <filesystem>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace timbre::ui {

// The first run in four steps, each of which can be skipped: looks, folders, sound check, a sentence
// spoken and heard again. The window behind it works meanwhile. Shown once; the state file remembers.
class FirstRunDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kSteps = 4;

    FirstRunDialog(const Services& services, std::filesystem::path stateFile, QWidget* parent = nullptr);

    int step() const;
    static bool wasShown(const std::filesystem::path& stateFile);

private:
    QWidget* makeStep(const QString& title, const QString& text, QVBoxLayout*& column);
    QWidget* buildLooks();
    QWidget* buildFolders();
    QWidget* buildSound();
    QWidget* buildTrial();
    void showStep(int step);
    void measureSpace(QLabel* label);
    void remember(bool done) const;

    Services services_;
    std::filesystem::path stateFile_;
    QStackedWidget* stack_;
    QLabel* progress_;
    QPushButton *back_, *next_, *skip_;
};

}  // namespace timbre::ui
