#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace timbre::ui {

// One setting of a stored request, for people.
struct RequestDetail {
    QString key;  // path in the document: "voice.parameters.pitch"
    QString name, value;
};
// All settings of a request but its text, in a fixed order. Any thread; a damaged document has none.
std::vector<RequestDetail> requestDetails(const QByteArray& json);

struct DetailDifference {
    QString name, first, second;  // a dash stands for a setting that one of them does not have
};
std::vector<DetailDifference> differences(const std::vector<RequestDetail>& first,
                                          const std::vector<RequestDetail>& second);

}  // namespace timbre::ui
