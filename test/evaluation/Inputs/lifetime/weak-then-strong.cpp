// Source: microsoft/terminal src/cascadia/TerminalApp/TerminalPaneContent.cpp (nothing of the object is touched after the
// switch of threads, unless the weak reference still finds it).
#include "../rt/winrt.hpp"

class Pane : public winrt::implements<Pane> {
  int state_ = 0;
  wil::dispatcher dispatcher_;

public:
  winrt::fire_and_forget StateChanged(int state) {
    const int before = std::exchange(state_, state);
    if (state < 3)
      co_return;
    const auto weakThis = get_weak();
    co_await wil::resume_foreground(dispatcher_);
    const auto strongThis = weakThis.get();
    if (!strongThis)
      co_return;
    if (before < 2)
      strongThis->Close();
  }
  void Close();
};
