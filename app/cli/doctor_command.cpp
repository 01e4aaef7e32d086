#include "app/cli/doctor_checks.h"

#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <utility>

namespace timbre::cli {
namespace {

const char* stateName(Check::State state) {
    constexpr std::array kNames = {"ok", "warning", "problem"};
    return kNames[static_cast<std::size_t>(state)];
}

std::string row(const Check& check) {
    std::string text = check.state == Check::State::Ok        ? "ok       "
                       : check.state == Check::State::Warning ? "warning  "
                                                              : "PROBLEM  ";
    text += check.area + ", " + check.name + ": " + check.found + "\n";
    if (!check.remedy.empty()) text += "         -> " + check.remedy + "\n";
    return text;
}

int doctor(bool withTensor, Context& context) {
    std::vector<Check> checks;
    const auto take = [&](std::vector<Check> more) {
        for (auto& check : more) checks.push_back(std::move(check));
    };
    take(checkSettings(context));
    take(checkFolders(context));
    take(checkDatabase(context));
    take(checkSound());
    take(checkEngines());
    take(checkProcessor());
    if (withTensor) take(checkTensor(context));
    take(checkDisplay());

    auto worst = Check::State::Ok;
    Json list = Json::array();
    for (const Check& check : checks) {
        worst = std::max(worst, check.state);
        list.push_back({{"area", check.area},
                        {"name", check.name},
                        {"state", stateName(check.state)},
                        {"found", check.found},
                        {"remedy", check.remedy}});
        context.console.result(row(check));
    }
    context.console.line({{"version", TIMBRE_VERSION}, {"state", stateName(worst)}, {"checks", list}});
    return worst == Check::State::Problem ? kExitFailed : kExitOk;
}

}  // namespace

void addDoctorCommand(CLI::App& app, Context& context) {
    auto withTensor = std::make_shared<bool>(true);
    CLI::App* command = app.add_subcommand("doctor", "Check devices, folders, engines and processor");
    command->add_flag("--tensor,!--no-tensor", *withTensor,
                      "Also open libtorch (half a second; the default)");
    command->callback([withTensor, &context] {
        context.command = [withTensor, &context] { return doctor(*withTensor, context); };
    });
}

}  // namespace timbre::cli
