// Source: microsoft/terminal src/cascadia/TerminalApp/TabManagement.cpp (only a weak reference is held while the
// dialog is shown, and a strong one is taken for each step after it).
#include "../rt/winrt.hpp"
#include <vector>

namespace wf = winrt::Windows::Foundation;

class Page : public winrt::implements<Page> {
public:
  wf::IAsyncAction CloseTabs(std::vector<int> tabs) {
    const auto weak = get_weak();
    const bool sure = co_await Confirm();
    if (!sure)
      co_return;
    for (int tab : tabs) {
      wf::IAsyncAction action{};
      if (const auto strong = weak.get())
        action = strong->CloseTab(tab);
      else
        co_return;
      co_await action;
    }
  }

  wf::IAsyncAction CloseTab(int tab);

private:
  wf::IAsyncOperation<bool> Confirm();
};
