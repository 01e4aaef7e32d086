#pragma once

#include "ui/bridge/services.h"

#include <QObject>

#include <map>
#include <utility>

namespace timbre::ui {

// Notices when the same correction is made a second time, and offers to put it into the glossary; it
// never does so by itself. Remembers this run's corrections only. GUI thread only.
class CorrectionMemory : public QObject {
    Q_OBJECT

public:
    explicit CorrectionMemory(const Services& services, QObject* parent = nullptr);

    void note(const QString& wrong, const QString& right);

private:
    bool isKnown(const QString& wrong, const QString& right) const;
    void learn(const QString& wrong, const QString& right);

    Services services_;
    std::map<std::pair<QString, QString>, int> made_;
};

}  // namespace timbre::ui
