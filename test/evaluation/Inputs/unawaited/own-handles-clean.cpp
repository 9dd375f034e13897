// id: UN5  class: unawaited  verdict: clean  difficulty: hard
// origin: markandre13/async.cc, Caturra000/io_uring-examples-cpp, poor-circle -- (forms of own fire-and-forget and of handles)
// what: a detached type, a spawn function that takes the task, an operator<< that takes it, a builder that returns *this and is awaited at the end, a task held by a scope object
#include <coroutine>
#include <exception>
#include <memory>
#include <utility>
#include <vector>
namespace net {
struct Detached { struct promise_type { Detached get_return_object() noexcept { return {}; } std::suspend_never initial_suspend() noexcept { return {}; } std::suspend_never final_suspend() noexcept { return {}; } void return_void() {} void unhandled_exception() { std::terminate(); } }; };
template <class T> class Task {
public:
    struct promise_type { Task get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void return_value(T); void unhandled_exception(); };
    Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
    ~Task() { if (h_) h_.destroy(); }
    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return h_; }
    T await_resume();
    void detach() && { std::exchange(h_, {}).resume(); }
private:
    std::coroutine_handle<promise_type> h_;
};
template <class T> Detached run(Task<T> t) { (void)co_await t; }
class Holder {
public:
    template <class T> Holder& operator<<(Task<T> t) { run(std::move(t)); return *this; }
};
template <class T> class Scoped {
public:
    explicit Scoped(Task<T> t) : t_(std::move(t)) {}
    Task<T>& get() { return t_; }
private:
    Task<T> t_;
};
class Request {
public:
    Request& header(int) { return *this; }
    Request& body(int) { return *this; }
    Task<int> send();
};
Task<int> fetch(int);
Detached on_click(int n) {
    auto v = co_await fetch(n);
    Holder holder;
    holder << fetch(v) << fetch(v + 1);
    Scoped<int> scope(fetch(3));
    Request r;
    r.header(1).body(2);
    auto code = co_await r.header(3).send();
    (void)(code + co_await scope.get());
    fetch(4).detach();
}
void wire() {
    on_click(1);
    run(fetch(2));
}
}
