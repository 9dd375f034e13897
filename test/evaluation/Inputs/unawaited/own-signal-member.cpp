// id: U17  class: unawaited  verdict: bug  difficulty: medium
// origin: OpenKneeboard/OpenKneeboard @ cd3305f9 ("Ban binding coroutines that must be awaited as event handlers") -- src/app/app-common/include
// what: a member coroutine with a task that must be awaited is connected as a void event handler through std::bind_front
// fix: a fire_and_forget wrapper
#include "../rt/okb.hpp"
#include <functional>
namespace OpenKneeboard {
template <class... Args> class Event {
public:
    void AddHandler(std::function<void(Args...)> handler) { mHandlers.push_back(std::move(handler)); }
    void Emit(Args... args) { for (auto& h : mHandlers) h(args...); }
private:
    std::vector<std::function<void(Args...)>> mHandlers;
};
struct TabsList { Event<int> evTabsChanged; };
class TabsSettings : public std::enable_shared_from_this<TabsSettings> {
public:
    void Init(TabsList& tabs) {
        tabs.evTabsChanged.AddHandler(std::bind_front(&TabsSettings::Rebuild, this)); // EXPECT: unawaited
        tabs.evTabsChanged.AddHandler([this](int n) { return Rebuild(n); }); // EXPECT: unawaited
        tabs.evTabsChanged.AddHandler([this](int n) { OnTabsChanged(n); });
    }
    task<void> Rebuild(int count) {
        auto self = shared_from_this();
        co_await Load(count);
        self->mCount = count;
    }
    fire_and_forget OnTabsChanged(int count) {
        auto self = shared_from_this();
        co_await Rebuild(count);
    }
private:
    task<void> Load(int);
    int mCount = 0;
};
}
