#pragma once

#include <QWidget>

#include <cstdint>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace timbre::ui {

// The number that decides what a model draws at random: kept, or another one each time. The number in
// the field is always the one that was used last, so that a happy accident can be kept.
class SeedRow : public QWidget {
    Q_OBJECT

public:
    explicit SeedRow(QWidget* parent = nullptr);

    std::uint64_t seed() const;  // 0 … 2^64 - 1
    bool isNewEachTime() const;
    void set(std::uint64_t seed, bool newEachTime);  // does not emit changed
    void roll();                                     // another number; does not emit changed
    static std::uint64_t draw();                     // a number for one take alone
    // For a take that begins now: draws first when each has its own.
    std::uint64_t next();

Q_SIGNALS:
    void changed();  // by the user

private:
    void showState();

    QLineEdit* field_;
    QToolButton* dice_;
    QCheckBox* fresh_;
};

}  // namespace timbre::ui
