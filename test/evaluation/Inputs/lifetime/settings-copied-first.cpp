// Source: microsoft/cppwinrt issue #1154, as answered (C++/WinRT starts at once: what is copied before the first co_await
// is the coroutine's own).
#include "../rt/winrt.hpp"
#include <map>
#include <vector>

using namespace std::chrono_literals;
using namespace winrt;
using winrt::Windows::Foundation::IAsyncAction;

struct Store {
  static bool Save(std::wstring_view key, std::wstring_view value);
};

struct SettingsPage {
  static IAsyncAction SaveAsync(winrt::hstring const &key, std::wstring_view value) {
    winrt::hstring const ownKey = key;
    std::wstring const ownValue{value};
    if (key.empty() || value.empty())
      co_return;
    for (int attempt = 0; attempt < 3; ++attempt) {
      co_await winrt::resume_background();
      if (Store::Save(ownKey, ownValue))
        co_return;
      co_await 100ms;
    }
  }

  void SaveAll() {
    for (auto const &[name, number] : _numbers) {
      auto const text = std::to_wstring(number);
      _pending.push_back(SaveAsync(winrt::hstring(L"number/" + name), text));
    }
  }

private:
  std::map<std::wstring, int> _numbers;
  std::vector<IAsyncAction> _pending;
};
