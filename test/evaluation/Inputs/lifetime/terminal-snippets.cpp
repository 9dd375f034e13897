// id: L07  class: lifetime  verdict: bug  difficulty: medium
// origin: microsoft/terminal @ 51fd044bd2 (PR #19752, issue #19745) -- src/cascadia/TerminalApp/SnippetsPaneContent.cpp
// what: fire-and-forget of the project's own type: `this` is used after awaits without a strong or a weak reference
// fix: get_weak() before, check after
#include "../rt/winrt.hpp"
#include <vector>
struct safe_void_coroutine {
    struct promise_type {
        safe_void_coroutine get_return_object() const noexcept { return {}; }
        std::suspend_never initial_suspend() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const noexcept {}
        void unhandled_exception() const noexcept;
    };
};
using namespace winrt::Windows::Foundation;
struct Command { winrt::hstring name; };
struct ActionMap { IAsyncOperation<std::vector<Command>> FilterToSnippets(winrt::hstring, winrt::hstring); };
struct CascadiaSettings { ActionMap Actions() const; };
struct SnippetsPaneContent : winrt::implements<SnippetsPaneContent> {
    safe_void_coroutine UpdateSettings(const CascadiaSettings& settings) {
        _settings = settings;
        const auto tasks = co_await _settings.Actions().FilterToSnippets(winrt::hstring{}, winrt::hstring{});
        co_await wil::resume_foreground(Dispatcher()); // EXPECT: lifetime
        _allTasks.clear(); // ALT: lifetime
        for (const auto& t : tasks) {
            _allTasks.push_back(t); // ALT: lifetime
        }
    }
    safe_void_coroutine UpdateSettings_fixed(const CascadiaSettings& settings) {
        _settings = settings;
        const auto dispatcher = Dispatcher();
        const auto weak = get_weak();
        const auto tasks = co_await _settings.Actions().FilterToSnippets(winrt::hstring{}, winrt::hstring{});
        co_await wil::resume_foreground(dispatcher);
        const auto strong = weak.get();
        if (!strong) {
            co_return;
        }
        _allTasks.clear();
        for (const auto& t : tasks) {
            _allTasks.push_back(t);
        }
    }
    wil::dispatcher Dispatcher();
    CascadiaSettings _settings;
    std::vector<Command> _allTasks;
};
