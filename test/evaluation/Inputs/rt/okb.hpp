// Imitation of OpenKneeboard's own task type (own text): eager, starts at the call, resumes on the caller's thread.
#pragma once
#include "winrt.hpp"
#include <coroutine>
#include <exception>
#include <filesystem>
#include <map>
#include <shared_mutex>
#include <vector>
namespace OpenKneeboard {
template <class T> struct TaskAwaiter {
    std::coroutine_handle<> producer;
    bool await_ready() const noexcept { return !producer || producer.done(); }
    void await_suspend(std::coroutine_handle<>) noexcept;
    T await_resume();
};
template <class T> struct [[nodiscard]] task {
    struct promise_type {
        task get_return_object() noexcept;
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void unhandled_exception() noexcept;
        template <class U> void return_value(U&&);
    };
    task(task&&) noexcept;
    task& operator=(task&&) noexcept;
    ~task() { if (mHandle) detach(); }
    TaskAwaiter<T> operator co_await() && noexcept { return {mHandle}; }
    void detach() noexcept;
    std::coroutine_handle<promise_type> mHandle;
};
template <> struct [[nodiscard]] task<void> {
    struct promise_type {
        task get_return_object() noexcept;
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void unhandled_exception() noexcept;
        void return_void() noexcept;
    };
    task(task&&) noexcept;
    task& operator=(task&&) noexcept;
    ~task() { if (mHandle) detach(); }
    TaskAwaiter<void> operator co_await() && noexcept { return {mHandle}; }
    void detach() noexcept;
    std::coroutine_handle<promise_type> mHandle;
};
struct fire_and_forget {
    struct promise_type {
        fire_and_forget get_return_object() noexcept { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void unhandled_exception() noexcept;
        void return_void() noexcept {}
    };
};
}
