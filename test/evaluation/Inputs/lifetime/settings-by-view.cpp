// Source: microsoft/cppwinrt issue #1154 (a string that was passed by reference is empty after the first co_await).
#include "../rt/winrt.hpp"
#include <map>
#include <vector>

using namespace std::chrono_literals;
using namespace winrt;
using winrt::Windows::Foundation::IAsyncAction;

struct Store {
  bool Save(std::wstring_view key, std::wstring_view value);
};

struct SettingsPage : winrt::implements<SettingsPage> {
  IAsyncAction SaveAsync(winrt::hstring const &key, std::wstring_view value) {
    if (key.empty())
      co_return;
    for (int attempt = 0; attempt < 3; ++attempt) {
      co_await winrt::resume_background();
      if (_store.Save(key, value)) // EITHER: lifetime danglingkey // EITHER: lifetime danglingvalue
        co_return;
      co_await 100ms;
    }
  }

  void SaveAll() {
    std::vector<IAsyncAction> pending;
    for (auto const &[name, number] : _numbers) {
      auto const text = std::to_wstring(number); // EITHER: lifetime danglingvalue
      pending.push_back(SaveAsync(winrt::hstring(L"number/" + name), text)); // EITHER: lifetime danglingkey // EITHER: lifetime danglingvalue
    }
    _pending = std::move(pending);
  }

private:
  Store _store;
  std::map<std::wstring, int> _numbers;
  std::vector<IAsyncAction> _pending;
};
