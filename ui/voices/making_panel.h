#pragma once

#include "ui/bridge/services.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace timbre::ui {

class Banner;
class TaskStrip;

// One of the ways to a new voice, beside the library: a title with a way back, a message, what runs,
// and below them the panel's own things in one scrolled column.
class MakingPanel : public QWidget {
    Q_OBJECT

public:
    MakingPanel(const Services& services, const QString& title, const QString& explanation, QWidget* parent);

    TaskStrip& task() { return *task_; }
    Banner& banner() { return *banner_; }
    virtual void entered() = 0;  // it is shown now: focus where work goes on

    // What is typed and not yet a voice, for the draft.
    virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject&) {}

Q_SIGNALS:
    void closed();                        // back to the designer
    void opened(const QString& voiceId);  // this voice is wanted in the designer
    void touched();                       // state() is another one

protected:
    QVBoxLayout* column() { return column_; }
    const Services& services() const { return services_; }
    void showError(const Error& error);
    // Says why there is nothing to do here and offers the Models screen.
    void offerModels(const QString& sentence, const QString& remedy, const QString& task);
    void withdrawOffer();  // there is something to do here after all
    void hideBanner();

private:
    Services services_;
    Banner* banner_;
    TaskStrip* task_;
    QVBoxLayout* column_;
    QString wantedModels_;  // of the banner's button
    bool isOffering_ = false;
};

// A label above a field, joined for screen readers and Alt.
QLabel* makeFieldLabel(const QString& text, QWidget* field, QWidget* parent);

}  // namespace timbre::ui
