#pragma once

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

namespace timbre::ui {

class ModelFilter;

// The models, one card a row. Enter runs what the row offers first; the menu key opens the rest.
// The width is the view's; nothing scrolls sideways.
class ModelListView : public QListView {
    Q_OBJECT

public:
    ModelListView(ModelFilter& models, QWidget* parent);

    QString currentModel() const;  // id; empty: none
    void showModel(const QString& id);

Q_SIGNALS:
    void primaryWanted(const QString& id);
    void detailsWanted(const QString& id);
    void menuWanted(const QString& id, const QPoint& position);  // global
    void currentModelChanged(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString idOf(const QModelIndex& index) const;
    void watchLoading();

    ModelFilter& models_;
    QElapsedTimer sinceClick_;  // on a button: the second half of a double click is not another
    QTimer turning_;            // while a row shows the wheel of a load
};

}  // namespace timbre::ui
