#include "app/cli/context.h"
#include "app/cli/reference.h"
#include "core/base/atomic_file.h"
#include "core/config/settings_yaml.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace timbre::cli {
namespace {

struct ConfigOptions {
    std::string key, value;
    std::filesystem::path file;
    bool all = false, changed = false, markdown = false, partial = false;
};

const config::Setting& known(const std::string& key) {
    if (const auto* setting = config::findSetting(key)) return *setting;
    throw UsageError("'" + key + "' is no setting (see: timbre config list)");
}

std::string shownValue(const config::Setting& setting, const config::Settings& settings) {
    return setting.secret ? "(secret)" : config::plainText(settings.value(setting.key));
}

Json settingJson(const config::Setting& setting, const config::Settings& settings) {
    Json line = {{"key", setting.key}};
    if (setting.secret)
        line["value"] = "(secret)";
    else
        std::visit([&](const auto& value) { line["value"] = value; }, settings.value(setting.key));
    line["origin"] = config::originName(settings.origin(setting.key));
    return line;
}

int list(const ConfigOptions& options, Context& context) {
    std::string table;
    for (const auto& setting : config::schema()) {
        const auto origin = context.settings.origin(setting.key);
        if (options.changed && origin == config::Origin::Default) continue;
        context.console.line(settingJson(setting, context.settings));
        std::string row(setting.key);
        row.resize(28, ' ');
        row += shownValue(setting, context.settings);
        row.resize(std::max<std::size_t>(row.size() + 2, 44), ' ');
        table += row + std::string(config::originName(origin)) + "\n";
    }
    if (!table.empty()) context.console.result(table);
    context.console.detail("file: " + context.configFile.string());
    return kExitOk;
}

int get(const ConfigOptions& options, Context& context) {
    const auto& setting = known(options.key);
    context.console.line(settingJson(setting, context.settings));
    context.console.result(shownValue(setting, context.settings));
    return kExitOk;
}

int set(const ConfigOptions& options, Context& context) {
    const auto& setting = known(options.key);
    const auto finding = context.settings.set(options.key, options.value);
    if (finding.outcome != config::Outcome::Ok) throw UsageError(finding.message);
    context.settings.save(context.configFile);
    context.console.line(settingJson(setting, context.settings));
    if (!finding.message.empty()) context.console.note("note: " + finding.message);
    return kExitOk;
}

int reset(const ConfigOptions& options, Context& context) {
    if (options.all != options.key.empty()) throw UsageError("config reset takes either KEY or --all");
    for (const auto& setting : config::schema())
        if (options.all || setting.key == known(options.key).key) context.settings.reset(setting.key);
    context.settings.save(context.configFile);
    return kExitOk;
}

void print(const std::vector<config::Settings::Difference>& differences,
           const std::vector<config::Finding>& findings, Console& console) {
    for (const auto& difference : differences) {
        console.line({{"key", difference.key}, {"before", difference.before}, {"after", difference.after}});
        console.result(difference.key + ": " + difference.before + " -> " + difference.after);
    }
    for (const auto& finding : findings) console.warning({ErrorCode::InvalidSetting, finding.message});
    if (differences.empty()) console.note("no differences");
}

std::string readSettings(const ConfigOptions& options) {
    return options.file == "-" ? readInput("-") : readFile(options.file, config::kMaxYamlBytes);
}

int diff(const ConfigOptions& options, Context& context) {
    std::vector<config::Finding> findings;
    print(context.settings.diff(readSettings(options), findings), findings, context.console);
    return findings.empty() ? kExitOk : kExitFailed;
}

int importFile(const ConfigOptions& options, Context& context) {
    std::vector<config::Finding> findings;
    print(context.settings.importYaml(readSettings(options), findings), findings, context.console);
    const bool refused = std::ranges::any_of(
        findings, [](const auto& finding) { return finding.outcome == config::Outcome::Refused; });
    if (refused && !options.partial)
        throw Error(ErrorCode::InvalidDocument,
                    options.file.string() + " is not imported; --partial takes what is right in it");
    context.settings.save(context.configFile);
    return kExitOk;
}

int exportFile(const ConfigOptions& options, Context& context) {
    const std::string yaml = context.settings.exportYaml(options.all);
    if (options.file.empty() || options.file == "-") {
        context.console.result(yaml);
        context.console.line({{"yaml", yaml}});
        return kExitOk;
    }
    writeFileAtomically(options.file, yaml);
    context.console.line({{"event", "exported"}, {"path", options.file.string()}});
    return kExitOk;
}

int reference(const ConfigOptions& options, Context& context) {
    if (options.markdown) {
        context.console.result(settingsReference());
        return kExitOk;
    }
    for (const auto& setting : config::schema())
        context.console.result(std::string(setting.key) + "\n    " + std::string(setting.description));
    return kExitOk;
}

}  // namespace

void addConfigCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<ConfigOptions>();
    CLI::App* config = app.add_subcommand("config", "Read and change the settings");
    config->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, int (*run)(const ConfigOptions&, Context&)) {
        CLI::App* command = config->add_subcommand(name, what);
        command->callback([options, &context, run] {
            context.command = [options, &context, run] { return run(*options, context); };
        });
        return command;
    };
    add("list", "All settings, their values and where they come from", list)
        ->add_flag("--changed", options->changed, "Only those that something has set");
    add("get", "One value", get)->add_option("key", options->key, "group.name")->required();
    CLI::App* command = add("set", "Change a value in the file", set);
    command->add_option("key", options->key, "group.name")->required();
    command->add_option("value", options->value, "New value")->required();
    command = add("reset", "Back to the default", reset);
    command->add_option("key", options->key, "group.name");
    command->add_flag("--all", options->all, "All settings");
    command = add("diff", "What an import would change", diff);
    command->add_option("file", options->file, "YAML file; - is the standard input")->required();
    command = add("import", "Take values from a file", importFile);
    command->add_option("file", options->file, "YAML file; - is the standard input")->required();
    command->add_flag("--partial", options->partial, "Take what is right although other values are refused");
    command = add("export", "Write the settings that differ from their defaults", exportFile);
    command->add_option("file", options->file, "File; - or absent: standard output");
    command->add_flag("--all", options->all, "All settings, with their descriptions");
    add("reference", "What each setting means", reference)
        ->add_flag("--markdown", options->markdown, "The text of docs/settings.md");
}

void addErrorsCommand(CLI::App& app, Context& context) {
    auto markdown = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("errors", "All error codes and what to do about them");
    command->add_flag("--markdown", *markdown, "The text of docs/errors.md");
    command->callback([markdown, &context] {
        context.command = [markdown, &context] {
            for (const auto& row : errorTable()) {
                context.console.line({{"code", row.name}, {"meaning", row.meaning}, {"remedy", row.remedy}});
                if (!*markdown)
                    context.console.result(std::string(row.name) + "\n    " + std::string(row.meaning) + " " +
                                           std::string(row.remedy));
            }
            if (*markdown) context.console.result(errorReference());
            return kExitOk;
        };
    });
}

}  // namespace timbre::cli
