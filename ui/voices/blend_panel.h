#pragma once

#include "ui/voices/making_panel.h"

#include <string>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace timbre::ui {

// A voice between two others: their speakers' vectors in a chosen share. A try is a voice of the library
// at once; the next try puts the one before into the trash.
class BlendPanel : public MakingPanel {
    Q_OBJECT

public:
    BlendPanel(const Services& services, QWidget* parent = nullptr);

    void entered() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    void build();
    void fill();
    bool canBeBlended(const voices::Voice& voice) const;
    void fillEngineBox();
    void blend();
    void blended(const engine::VoiceMade& made);
    void listen();
    void showState();
    const voices::Voice* voice(const QComboBox* box) const;
    QString whyNot() const;

    voices::Voice try_;  // the newest; empty id: none
    QString wantedFirst_, wantedSecond_;
    bool nameIsOurs_ = true;

    QComboBox* first_ = nullptr;
    QComboBox* second_ = nullptr;
    QSlider* share_ = nullptr;
    QLabel* shareText_ = nullptr;
    QComboBox* engine_ = nullptr;
    QLabel* engineNote_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* blend_ = nullptr;
    QLabel* missing_ = nullptr;
    QFrame* tryBox_ = nullptr;
    QLabel* tryText_ = nullptr;
};

}  // namespace timbre::ui
