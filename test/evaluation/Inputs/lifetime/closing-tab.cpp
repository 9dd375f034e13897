// Source: microsoft/terminal pull #16412 and others of TabManagement.cpp (a tab is used after a dialog, and tabs are closed and
// moved while it is shown).
#include "../rt/winrt.hpp"
#include <algorithm>
#include <vector>

namespace wf = winrt::Windows::Foundation;

struct Tab {
  winrt::hstring title;
  bool readOnly = false;
  bool dirty = false;
  void Shutdown();
};

class TerminalPage : public winrt::implements<TerminalPage> {
public:
  wf::IAsyncAction HandleCloseRequested(std::size_t index) {
    auto strong = get_strong();
    if (index >= _tabs.size())
      co_return;
    auto &tab = _tabs[index];
    if (tab.readOnly || tab.dirty) {
      const bool sure = co_await ShowCloseDialog(tab.title);
      if (!sure)
        co_return;
    }
    tab.Shutdown(); // EITHER: lifetime stale
    _tabs.erase(_tabs.begin() + static_cast<long>(index)); // EITHER: lifetime stale
  }

  void OpenTab(winrt::hstring title) { _tabs.push_back(Tab{title}); }
  void MoveTab(std::size_t from, std::size_t to) { std::swap(_tabs.at(from), _tabs.at(to)); }
  void CloseAll() { _tabs.clear(); }

private:
  wf::IAsyncOperation<bool> ShowCloseDialog(winrt::hstring title);
  std::vector<Tab> _tabs;
};
