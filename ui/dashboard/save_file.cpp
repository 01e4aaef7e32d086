#include "ui/dashboard/save_file.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/file_names.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::SaveFile)
};

std::optional<Error> write(const QString& path, const QByteArray& bytes) {
    try {
        writeFileAtomically(toPath(path), std::string_view(bytes.constData(), std::size_t(bytes.size())));
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    }
}

}  // namespace

void saveFile(const DashboardParts& parts, QWidget* parent, const QString& name, const QString& suffix,
              QByteArray bytes) {
    auto* dialog = new QFileDialog(parent, Words::tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("dashboardExport");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(Words::tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(fileNameFrom(name) + '.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parts, parent, bytes = std::move(bytes)](const QString& path) {
                         parts.services.bridge.runInBackground(
                             parent, [path, bytes] { return write(path, bytes); },
                             [parts, path](const std::optional<Error>& error) {
                                 if (error) return parts.complain(*error);
                                 parts.services.notify(Words::tr("Saved: %1").arg(QFileInfo(path).fileName()),
                                                       {}, {});
                             });
                     });
    dialog->open();
}

}  // namespace timbre::ui
