// Declaration-only imitation of NVIDIA/stdexec as OpenBMC uses it (own text). A sender is no awaitable by itself:
// exec::task's promise makes one of it (await_transform). exec::task is lazy and, as before stdexec#1214, not [[nodiscard]].
#pragma once
#include "stub.hpp"
#include <chrono>
#include <coroutine>
#include <exception>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
namespace stdexec {
struct sender_t {};
template <class S> concept sender = std::is_base_of_v<sender_t, std::remove_cvref_t<S>> || requires { typename std::remove_cvref_t<S>::sender_concept; };
template <class T> struct sender_of : sender_t { using value = T; };
struct inline_scheduler {};
namespace detail {
template <class T> struct as_awaiter {
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) noexcept;
    T await_resume();
};
struct with_awaitable_senders {
    template <class T> as_awaiter<T> await_transform(sender_of<T>&&) { return {}; }
    template <class T> as_awaiter<T> await_transform(sender_of<T>&) { return {}; }
    template <class A> requires(!sender<A>) decltype(auto) await_transform(A&& a) { return static_cast<A&&>(a); }
};
template <class F> struct then_t { F f; };
}
sender_of<void> just();
sender_of<void> just_stopped();
template <class F> detail::then_t<F> then(F f) { return {std::move(f)}; }
template <sender S, class F> sender_of<void> operator|(S&&, detail::then_t<F>) { return {}; }
template <class T> sender_of<std::optional<T>> stopped_as_optional(sender_of<T>) { return {}; }
template <class T> std::optional<std::tuple<T>> sync_wait(sender_of<T>);      // blocks the calling thread
std::optional<std::tuple<>> sync_wait(sender_of<void>);                        // blocks the calling thread
template <class... S> sender_of<void> when_all(S&&...) { return {}; }
}
namespace exec {
template <class C> struct default_task_context { template <class S> explicit default_task_context(S) {} };
template <class T = void> class task : public stdexec::sender_of<T> {
public:
    struct promise_type : stdexec::detail::with_awaitable_senders {
        task get_return_object() noexcept;
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void unhandled_exception() noexcept;
        template <class U> void return_value(U&&) {}
    };
    task(task&&) noexcept;
    ~task();
};
template <> class task<void> : public stdexec::sender_of<void> {
public:
    struct promise_type : stdexec::detail::with_awaitable_senders {
        task get_return_object() noexcept;
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void unhandled_exception() noexcept;
        void return_void() {}
    };
    task(task&&) noexcept;
    ~task();
};
class async_scope {
public:
    template <stdexec::sender S, class Env = int> void spawn(S&&, Env = {}) {}
    stdexec::sender_of<void> on_empty() const;
    void request_stop() noexcept;
};
}
