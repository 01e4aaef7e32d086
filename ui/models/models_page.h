#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace timbre::ui {

// The Models screen: which engines are at work now and what they can do, and what will come here.
class ModelsPage : public Screen {
    Q_OBJECT

public:
    ModelsPage(const Services& services, QWidget* parent = nullptr);

private:
    void showEngines();
    void addEngine(const QString& iconName, const QString& name, const QString& does, const QString& note,
                   const QString& languages);
    void addPlans(QVBoxLayout* column);

    Services services_;
    QVBoxLayout* engines_;
};

}  // namespace timbre::ui
