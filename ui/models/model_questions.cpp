#include "ui/models/model_questions.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::ModelQuestions)
};

void ask(const QString& question, const QString& consequence, const QString& answer, QWidget* parent,
         std::function<void()> yes) {
    auto* box = new QMessageBox(QMessageBox::Question, question, question, QMessageBox::NoButton, parent);
    box->setObjectName("askRemoveModel");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    auto* agree = box->addButton(answer, QMessageBox::DestructiveRole);
    agree->setObjectName("removeModel");
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [agree, yes = std::move(yes)](const QAbstractButton* button) {
                         if (button == agree) yes();
                     });
    box->open();
}

}  // namespace

void askToRemove(const engine::ModelRow& model, QWidget* parent, std::function<void()> yes) {
    const QString name = toQString(model.name), folder = toQString(model.folder);
    if (model.inPlace) {
        //: %1 is the name of a model
        return ask(Words::tr("Take %1 off the list?").arg(name),
                   //: %1 is a folder
                   Words::tr("The folder %1 is not this program's: it stays as it is, with everything in it.")
                       .arg(folder),
                   Words::tr("Take it off the list"), parent, std::move(yes));
    }
    const QString size = bytesText(model.bytesOnDisk);
    const QString after = model.repository.empty()
                              ? Words::tr("Nothing brings it back.")
                              : Words::tr("Nothing brings it back but another download.");
    //: %1 is the name of a model
    ask(Words::tr("Remove %1 from this computer?").arg(name),
        //: %1 is a folder, %2 a size such as 1.2 GB
        Words::tr("The folder %1 with %2 is deleted.").arg(folder, size) + ' ' + after,
        //: %1 is a size such as 1.2 GB
        Words::tr("Delete %1").arg(size), parent, std::move(yes));
}

void askToDiscardDownload(const engine::ModelRow& model, QWidget* parent, std::function<void()> yes) {
    //: %1 is the name of a model
    ask(Words::tr("Give up the download of %1?").arg(toQString(model.name)),
        //: %1 is a size such as 1.2 GB
        Words::tr("The %1 that are here already are deleted. To go on later, pause it instead.")
            .arg(bytesText(model.bytesDone)),
        Words::tr("Give it up"), parent, std::move(yes));
}

}  // namespace timbre::ui
