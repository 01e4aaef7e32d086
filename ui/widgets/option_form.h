#pragma once

#include <QWidget>

#include <map>
#include <string>
#include <string_view>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

// One number with a slider and a field; a double click on its name or slider resets it, and a dot
// beside the name says that it differs from the default.
class NumberRow : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double minimum, maximum, defaultValue, step;
    };
    NumberRow(const QString& name, const QString& unitText, const QString& help, Range range,
              QWidget* parent = nullptr);

    double value() const;
    void setValue(double value);                     // does not emit valueChanged
    void reset() { setValue(range_.defaultValue); }  // does not emit valueChanged
    bool isDefault() const;

Q_SIGNALS:
    void valueChanged(double value);
    void settled();  // the value was let go of; not while a slider is being dragged

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(double value);
    void showState();

    QString name_;
    Range range_;
    QLabel* label_;
    QSlider* slider_;
    QDoubleSpinBox* field_;
};

// A form made from a table of numbers: a foldable group for each different `group`, the first one
// open. Knows nothing about what the numbers mean.
class OptionForm : public QWidget {
    Q_OBJECT

public:
    struct Option {
        std::string key;
        QString label, unit, group, description;
        double minimum, maximum, defaultValue, step;
        QString unavailable = {};  // not empty: shown but disabled, for this reason
    };

    explicit OptionForm(QWidget* parent = nullptr);

    void setOptions(const std::vector<Option>& options);
    void foldAll();                                               // the first group too
    void setValues(const std::map<std::string, double>& values);  // absent = default
    std::map<std::string, double> values() const;                 // only what differs from the default

Q_SIGNALS:
    void changed();

private:
    QVBoxLayout* addGroup(const QString& title, bool open);

    QVBoxLayout* layout_;
    std::map<std::string, NumberRow*> rows_;
    std::vector<QToolButton*> heads_;  // of the groups
};

}  // namespace timbre::ui
