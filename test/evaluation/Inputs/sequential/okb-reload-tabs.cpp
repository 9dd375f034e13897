// id: S03  class: sequential  verdict: bug  difficulty: medium
// origin: OpenKneeboard/OpenKneeboard @ HEAD (live) -- src/app/app-common/ToolbarItems/ReloadTabAction.cpp, Tab/DCSAircraftTab.cpp
// what: every tab is reloaded only when the one before is done; folder sources are created one by one
// fix: start all (the task is eager), then await them in a second loop, as TabsList::LoadSettings does
#include "../rt/okb.hpp"
namespace OpenKneeboard {
struct ITab { virtual ~ITab(); [[nodiscard]] virtual task<void> Reload() = 0; };
struct TabsList { std::vector<std::shared_ptr<ITab>> GetTabs() const; };
struct FolderPageSource { static task<std::shared_ptr<FolderPageSource>> Create(std::filesystem::path); };
class ReloadTabAction {
public:
    task<void> Execute() {
        for (auto& tab : mTabs->GetTabs()) { // EXPECT: sequential
            co_await tab->Reload(); // ALT: sequential
        }
    }
    task<void> Execute_fixed() {
        std::vector<task<void>> reloads;
        for (auto& tab : mTabs->GetTabs()) {
            reloads.push_back(tab->Reload());
        }
        for (auto&& it : reloads) {
            co_await std::move(it);
        }
    }
    task<std::vector<std::shared_ptr<FolderPageSource>>> Sources(std::vector<std::filesystem::path> paths) {
        std::vector<std::shared_ptr<FolderPageSource>> delegates;
        for (auto& path : paths) { // EXPECT: sequential
            delegates.push_back(co_await FolderPageSource::Create(path)); // ALT: sequential
        }
        co_return delegates;
    }
private:
    std::shared_ptr<TabsList> mTabs;
};
}
