// Declaration-only imitation of Boost.Cobalt (own text): task is lazy, promise is eager and [[nodiscard]]; dropping a promise cancels it (unless += detached).
#pragma once
#include "stub.hpp"
#include <chrono>
#include <coroutine>
#include <exception>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>
namespace boost::cobalt {
namespace detail { template <class T> struct aw { bool await_ready() const; void await_suspend(std::coroutine_handle<>); T await_resume(); }; }
template <class T = void> struct [[nodiscard]] task {
    struct promise_type { task get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); template <class U> void return_value(U&&); };
    task(task&&) noexcept; detail::aw<T> operator co_await();
};
template <> struct [[nodiscard]] task<void> {
    struct promise_type { task get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void(); };
    task(task&&) noexcept; detail::aw<void> operator co_await();
};
template <class T = void> struct [[nodiscard]] promise {
    struct promise_type { promise get_return_object(); std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); template <class U> void return_value(U&&); };
    promise(promise&&) noexcept; promise& operator=(promise&&) noexcept; ~promise(); promise& operator+();
    bool ready() const; void cancel(); detail::aw<T> operator co_await();
};
template <> struct [[nodiscard]] promise<void> {
    struct promise_type { promise get_return_object(); std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void(); };
    promise(promise&&) noexcept; promise& operator=(promise&&) noexcept; ~promise(); promise& operator+();
    bool ready() const; void cancel(); detail::aw<void> operator co_await();
};
struct detached { struct promise_type { detached get_return_object() { return {}; } std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_never final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void() {} }; };
template <class... T> detail::aw<std::tuple<T...>> join(T&&...);
template <class T> detail::aw<std::vector<T>> gather(std::vector<promise<T>>&);
detail::aw<void> gather(std::vector<promise<void>>&);
}
