#pragma once

#include "core/audio/audio_writer.h"
#include "ui/bridge/preferences.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;

namespace timbre::ui {

// Asks where and in which format a take is written. Remembers the format and quality.
class ExportTakeDialog : public QDialog {
    Q_OBJECT

public:
    ExportTakeDialog(Preferences& preferences, const QString& title, QWidget* parent = nullptr);

    std::filesystem::path target() const;
    audio::FileFormat format() const;
    double quality() const;
    void accept() override;

private:
    void showFormat();
    void browse();

    Preferences& preferences_;
    QComboBox* format_;
    QSlider* quality_;
    QLabel* qualityText_;
    QLineEdit* path_;
};

}  // namespace timbre::ui
