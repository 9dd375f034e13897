// id: B05  class: blocking  verdict: bug  difficulty: easy
// origin: openbmc/dbus-sensors @ HEAD (live) -- src/cable-monitor/CableMonitor.cpp, CableConfig.cpp
// what: tasks on the D-Bus event loop ask the file system and parse a configuration file
// fix: fd-based asynchronous reads, or a worker (small files: it may be accepted)
#include "../rt/stdexec.hpp"
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
namespace config {
exec::task<std::set<std::string>> processConfig(std::string configFile) {
    std::set<std::string> cables;
    std::ifstream file(configFile); // EXPECT: blocking
    for (std::string line; std::getline(file, line);) { // ALT: blocking
        cables.insert(line);
    }
    co_return cables;
}
}
class Monitor {
public:
    exec::task<> handleInventoryGet();
    exec::task<> configUpdateHandler(std::string configFileName) {
        auto configFilePath = std::string("/var/lib/cablemonitor.d/") + configFileName;
        if (!std::filesystem::exists(configFilePath)) { // EXPECT: blocking
            co_return;
        }
        expectedCables = co_await config::processConfig(configFilePath);
        if (expectedCables.empty()) {
            co_return;
        }
        co_await handleInventoryGet();
    }
private:
    std::set<std::string> expectedCables;
};
