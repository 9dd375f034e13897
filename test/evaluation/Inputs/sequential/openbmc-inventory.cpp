// id: S08  class: sequential  verdict: bug  difficulty: medium
// origin: openbmc/dbus-sensors @ HEAD, openbmc/pldm initTerminus; microsoft apps (files of a folder) -- (own reduction)
// what: a property of each object (another service each) is fetched in turn; the files of a folder are deleted in turn
// fix: spawn per object; collect the actions, await them in a second loop
#include "../rt/stdexec.hpp"
#include "../rt/winrt.hpp"
#include <map>
#include <string>
#include <vector>
struct Proxy { exec::task<double> value() const; };
Proxy proxyFor(const std::string& service, const std::string& path);
exec::task<std::map<std::string, double>> readAll(std::map<std::string, std::string> services) {
    std::map<std::string, double> values;
    for (const auto& [path, service] : services) { // EXPECT: sequential
        auto proxy = proxyFor(service, path);
        values[path] = co_await proxy.value(); // ALT: sequential
    }
    co_return values;
}
struct StorageFile { winrt::Windows::Foundation::IAsyncAction DeleteAsync() const; };
winrt::Windows::Foundation::IAsyncAction clear(std::vector<StorageFile> files) {
    for (auto file : files) { // EXPECT: sequential
        co_await file.DeleteAsync(); // ALT: sequential
    }
}
winrt::Windows::Foundation::IAsyncAction clear_fixed(std::vector<StorageFile> files) {
    std::vector<winrt::Windows::Foundation::IAsyncAction> actions;
    for (auto& file : files) {
        actions.push_back(file.DeleteAsync());
    }
    for (auto& action : actions) {
        co_await action;
    }
}
