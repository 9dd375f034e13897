// Source: microsoft/terminal src/cascadia/TerminalApp/Tab.cpp, TabColorChanged (the handler copies what it captured into
// its frame before it suspends, so that it may be revoked meanwhile).
#include "../rt/winrt.hpp"

class Tab : public winrt::implements<Tab> {
  winrt::event<void(int)> colorChanged_;
  wil::dispatcher dispatcher_;
  winrt::event_token token_{};

public:
  void attach() {
    const auto weakThis = get_weak();
    token_ = colorChanged_.add([weakThis, this](int color) -> winrt::fire_and_forget {
      const auto weak = weakThis;
      const auto newColor = color;
      co_await wil::resume_foreground(dispatcher_);
      if (auto tab = weak.get())
        tab->apply(newColor);
    });
  }
  void detach() { colorChanged_.remove(token_); }
  void apply(int color);
};
