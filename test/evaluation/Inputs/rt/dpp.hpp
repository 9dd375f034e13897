// Declaration-only imitation of D++ (brainboxdotcc/DPP) coroutines (own text).
#pragma once
#include "stub.hpp"
#include <coroutine>
#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <cstdint>
namespace dpp {
using snowflake = std::uint64_t;
using timer = std::size_t;
namespace detail { template <class T> struct awaiter { bool await_ready() const noexcept; void await_suspend(std::coroutine_handle<>); T await_resume(); }; }
// an API call: it is sent when the object is made; whoever does not await it does not learn the result
template <class T> struct async { async(async&&) noexcept; detail::awaiter<T> operator co_await() &&; detail::awaiter<T> operator co_await() &; };
// eager; cancelled when the object dies before it is done
template <class T = void> struct [[nodiscard]] task {
    struct promise_type { task get_return_object(); std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); template <class U> void return_value(U&&); };
    task(task&&) noexcept; task& operator=(task&&) noexcept; ~task();
    task& cancel() &;
    detail::awaiter<T> operator co_await() &&; detail::awaiter<T> operator co_await() &;
};
template <> struct [[nodiscard]] task<void> {
    struct promise_type { task get_return_object(); std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void(); };
    task(task&&) noexcept; task& operator=(task&&) noexcept; ~task();
    task& cancel() &;
    detail::awaiter<void> operator co_await() &&; detail::awaiter<void> operator co_await() &;
};
// lazy
template <class T = void> struct coroutine {
    struct promise_type { coroutine get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); template <class U> void return_value(U&&); };
    coroutine(coroutine&&) noexcept; ~coroutine();
    detail::awaiter<T> operator co_await() &&; detail::awaiter<T> operator co_await() &;
};
template <> struct coroutine<void> {
    struct promise_type { coroutine get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void(); };
    coroutine(coroutine&&) noexcept; ~coroutine();
    detail::awaiter<void> operator co_await() &&; detail::awaiter<void> operator co_await() &;
};
// eager, owns itself
struct job {
    struct promise_type { job get_return_object() { return {}; } std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_never final_suspend() noexcept { return {}; } void unhandled_exception(); void return_void() {} };
};
struct message { snowflake channel_id{}; std::string content; message(snowflake c, std::string s) : channel_id(c), content(std::move(s)) {} };
struct confirmation { bool is_error() const; };
class cluster;
struct slashcommand_t {
    cluster* from;
    std::string command_name() const;
    snowflake channel() const;
    async<confirmation> co_reply(const std::string&) const;
    async<confirmation> co_thinking() const;
    async<confirmation> co_edit_original_response(const message&) const;
    void reply(const std::string&) const;
};
template <class E> class event_router {
public:
    void operator()(std::function<void(const E&)>) {}
    void co_attach(std::function<job(E)>) {}                   // the handler is kept, its event is copied
};
class cluster {
public:
    event_router<slashcommand_t> on_slashcommand;
    async<confirmation> co_message_create(const message&);
    async<std::string> co_request(const std::string& url);
    async<timer> co_sleep(std::uint64_t seconds);
    timer start_timer(std::function<void(timer)>, std::uint64_t seconds);
};
}
