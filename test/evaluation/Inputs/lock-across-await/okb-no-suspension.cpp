// id: KN1  class: lock-across-await  verdict: clean  difficulty: medium
// origin: OpenKneeboard/OpenKneeboard @ HEAD -- src/app/app-common/KneeboardState.cpp
// what: a unique_lock on the object itself in tasks that only co_return: no suspension inside; one closes the scope before the await
#include "../rt/okb.hpp"
#include <mutex>
namespace OpenKneeboard {
struct UISettings { int scale = 1; };
struct AppSettings { bool tray = false; };
class KneeboardState {
public:
    task<void> SetUISettings(const UISettings& value) {
        const std::unique_lock lock(*this);
        mUI = value;
        SaveSettings();
        SetRepaintNeeded();
        co_return;
    }
    task<void> SetAppSettings(AppSettings value) {
        {
            const std::unique_lock lock(*this);
            mApp = value;
            SaveSettings();
        }
        co_await Notify();
    }
    task<bool> TrySwitch() {
        if (std::unique_lock lock(*this, std::try_to_lock); !lock) {
            co_return false;
        }
        co_await Notify();
        co_return true;
    }
    void lock() { mMutex.lock(); }
    bool try_lock() { return mMutex.try_lock(); }
    void unlock() { mMutex.unlock(); }
    task<void> Notify();
private:
    void SaveSettings();
    void SetRepaintNeeded();
    std::shared_mutex mMutex;
    UISettings mUI;
    AppSettings mApp;
};
}
