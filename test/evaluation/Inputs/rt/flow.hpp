// Imitation of FoundationDB's flow with C++20 coroutines (own text): a Future shares a single-assignment variable; the last handle cancels the actor.
// Awaiting gives a const reference into that variable.
#pragma once
#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
struct Void {};
template <class T> struct SAV { std::optional<T> value; std::coroutine_handle<> waiter; };
template <class T> class Future {
public:
    struct promise_type;
    explicit Future(std::shared_ptr<SAV<T>> s) : sav(std::move(s)) {}
    bool isReady() const { return sav->value.has_value(); }
    T const& get() const { return *sav->value; }
    void cancel();
    std::shared_ptr<SAV<T>> sav;
};
template <class T> struct Future<T>::promise_type {
    std::shared_ptr<SAV<T>> sav = std::make_shared<SAV<T>>();
    Future get_return_object() { return Future(sav); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void unhandled_exception();
    void return_value(T v) { sav->value = std::move(v); }
};
template <class T> struct FutureAwaiter {
    Future<T> future;
    bool await_ready() const { return future.isReady(); }
    void await_suspend(std::coroutine_handle<> h) { future.sav->waiter = h; }
    T const& await_resume() const { return future.get(); }
};
template <class T> FutureAwaiter<T> operator co_await(Future<T> f) { return {std::move(f)}; }
