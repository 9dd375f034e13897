// id: L24  class: lifetime  verdict: bug  difficulty: medium
// origin: FISCO-BCOS @ 0a147657c (references out of an awaited iterator), cppcoro's task<T>::operator co_await() & -- (own reduction; a project's own task)
// what: await_resume returns a reference to the value in the frame; `auto&&` of an awaited temporary dangles, of a named task it does not
// fix: auto, or a named task
#include <coroutine>
#include <exception>
#include <optional>
#include <string>
#include <utility>
namespace store {
template <class T> class Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::coroutine_handle<> continuation;
        Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        struct final_awaiter {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> h) noexcept { return h.promise().continuation; }
            void await_resume() noexcept {}
        };
        final_awaiter final_suspend() noexcept { return {}; }
        void return_value(T v) { value = std::move(v); }
        void unhandled_exception() { std::terminate(); }
    };
    Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
    ~Task() { if (h_) h_.destroy(); }
    bool await_ready() const noexcept { return h_.done(); }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> c) noexcept { h_.promise().continuation = c; return h_; }
    T& await_resume() { return *h_.promise().value; }
private:
    explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
    std::coroutine_handle<promise_type> h_;
};
struct Entry { std::string data; };
Task<Entry> read(std::string key);
Task<int> code_size(std::string key) {
    auto&& entry = co_await read(key); // ALT: lifetime
    co_return static_cast<int>(entry.data.size()); // EXPECT: lifetime
}
Task<int> code_size_fixed(std::string key) {
    auto task = read(key);
    auto& entry = co_await task;
    auto copy = co_await read(key);
    co_return static_cast<int>(entry.data.size() + copy.data.size());
}
Task<std::string> chain(std::string key) { co_return (co_await read(key)).data; }
}
