// id: SN3  class: sequential  verdict: clean  difficulty: medium
// origin: OpenKneeboard/OpenKneeboard @ HEAD -- TabsList.cpp, PDFFilePageSource.cpp, DirectInputAdapter.cpp
// what: eager tasks of the project's own type, all started before the loop that awaits them
#include "../rt/okb.hpp"
#include <array>
namespace OpenKneeboard {
struct ITab { virtual ~ITab(); };
struct Device { std::function<void()> mStop; task<void> mListener; };
class TabsList {
public:
    task<void> LoadSettings(std::vector<std::string> jsonTabs) {
        std::vector<task<std::shared_ptr<ITab>>> awaitables;
        for (auto&& tab : jsonTabs) {
            awaitables.push_back(this->LoadTabFromJSON(tab));
        }
        std::vector<std::shared_ptr<ITab>> tabs;
        for (auto&& it : awaitables) {
            auto tab = co_await std::move(it);
            if (tab) {
                tabs.push_back(std::move(tab));
            }
        }
        co_await this->SetTabs(std::move(tabs));
    }
    task<void> Reload(std::weak_ptr<int> doc) {
        for (auto&& it : std::array<task<void>, 2>{ReloadRenderer(doc), ReloadNavigation(doc)}) {
            co_await std::move(it);
        }
    }
    task<void> Release() {
        auto devices = std::move(mDevices);
        for (auto&& [id, device] : devices) {
            device.mStop();
        }
        for (auto&& [id, device] : devices) {
            co_await std::move(device.mListener);
        }
    }
private:
    task<std::shared_ptr<ITab>> LoadTabFromJSON(std::string);
    task<void> SetTabs(std::vector<std::shared_ptr<ITab>>);
    task<void> ReloadRenderer(std::weak_ptr<int>);
    task<void> ReloadNavigation(std::weak_ptr<int>);
    std::map<int, Device> mDevices;
};
}
