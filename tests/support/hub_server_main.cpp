// timbre-test-hub FOLDER: serves FOLDER/OWNER/NAME as repositories until its input ends or Ctrl+C.
#include "tests/support/hub_server.h"

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::cerr << "usage: timbre-test-hub FOLDER    (serves FOLDER/OWNER/NAME)\n";
        return 2;
    }
    timbre::test::HubServer server;
    server.setBigFileBytes(1 << 20);
    for (const auto& owner : std::filesystem::directory_iterator(argv[1])) {
        if (!owner.is_directory()) continue;
        for (const auto& name : std::filesystem::directory_iterator(owner))
            if (name.is_directory())
                server.add(std::filesystem::relative(name, argv[1]).generic_string(), {.folder = name});
    }
    std::cout << server.url() << std::endl;
    while (std::cin.get() != std::char_traits<char>::eof()) {
    }
}
