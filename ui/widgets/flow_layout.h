#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace timbre::ui {

// Puts widgets beside each other like words of a text, in the reading direction, and goes on in the
// next line where the width ends. The height follows the width.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool move) const;  // returns the height

    std::vector<QLayoutItem*> items_;
};

}  // namespace timbre::ui
