#include "ui/speak/document_importer.h"

#include "ui/bridge/conversions.h"

#include <exception>
#include <memory>

namespace timbre::ui {

DocumentImporter::DocumentImporter(QObject* parent) : QObject(parent) {}

DocumentImporter::~DocumentImporter() {
    stop_.request_stop();
}

void DocumentImporter::start(const QString& file) {
    Q_EMIT progressed(file, -1);
    thread_.post([this, file, stop = stop_.get_token()] { read(file, stop); });
}

void DocumentImporter::cancel() {
    stop_.request_stop();
    stop_ = {};
    Q_EMIT cancelled();
}

void DocumentImporter::read(const QString& file, const std::stop_token& stop) {
    const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    text::ImportOptions options;
    options.stop = stop;
    options.progress = [&](double fraction) {
        tell([this, file, fraction] { Q_EMIT progressed(file, fraction); });
    };
    try {
        auto document = text::importDocument(toPath(file), options);
        if (!document) return;  // cancelled() said so
        const auto shared = std::make_shared<const text::ImportedDocument>(*std::move(document));
        tell([this, file, shared, stop] {
            if (!stop.stop_requested()) Q_EMIT imported(file, *shared);
        });
    } catch (const std::exception&) {
        tell([this, file, error = currentError()] { Q_EMIT failed(file, error); });
    }
}

}  // namespace timbre::ui
