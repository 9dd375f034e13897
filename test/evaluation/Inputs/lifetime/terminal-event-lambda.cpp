// id: L25  class: lifetime  verdict: bug  difficulty: medium
// origin: microsoft/terminal @ 7dc278c506 (PR #16412, "a coroutine lambda does not hold onto captured variables") -- src/cascadia/TerminalControl/TermControl.cpp
// what: event handlers that are coroutine lambdas use their captures after a switch of the thread; revoking the handler destroys them
// fix: copy the captures into locals before the first co_await
#include "../rt/winrt.hpp"
struct Control { winrt::event<void(int)> TitleChanged; wil::dispatcher Dispatcher(); };
struct Tab : winrt::implements<Tab> {
    void Attach(Control& control) {
        auto dispatcher = control.Dispatcher();
        auto weak = get_weak();
        _token = control.TitleChanged.add([dispatcher, weak](int title) -> winrt::fire_and_forget { // EXPECT: lifetime
            co_await wil::resume_foreground(dispatcher);
            if (auto tab = weak.get()) { // ALT: lifetime
                tab->_title = title;
            }
        });
    }
    void Attach_fixed(Control& control) {
        auto dispatcher = control.Dispatcher();
        auto weak = get_weak();
        _token = control.TitleChanged.add([dispatcher, weak](int title) -> winrt::fire_and_forget {
            const auto weakCopy = weak;
            co_await wil::resume_foreground(dispatcher);
            if (auto tab = weakCopy.get()) {
                tab->_title = title;
            }
        });
    }
    void Detach(Control& control) { control.TitleChanged.remove(_token); }
    winrt::event_token _token{};
    int _title = 0;
};
