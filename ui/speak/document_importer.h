#pragma once

#include "core/base/error.h"
#include "core/base/serial_thread.h"
#include "core/text/import/document_import.h"

#include <QObject>
#include <QString>

#include <stop_token>

namespace timbre::ui {

// Reads documents one after the other on a thread of its own. GUI thread only.
class DocumentImporter : public QObject {
    Q_OBJECT

public:
    explicit DocumentImporter(QObject* parent = nullptr);
    ~DocumentImporter() override;  // stops what is being read

    void start(const QString& file);
    void cancel();  // also what waits

Q_SIGNALS:
    void progressed(const QString& file, double fraction);  // below 0: not known
    void imported(const QString& file, const timbre::text::ImportedDocument& document);
    void cancelled();
    void failed(const QString& file, const timbre::Error& error);

private:
    void read(const QString& file, const std::stop_token& stop);

    std::stop_source stop_;
    SerialThread thread_{"timbre-import"};  // last: it ends first
};

}  // namespace timbre::ui
