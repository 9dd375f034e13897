// id: U16  class: unawaited  verdict: bug  difficulty: medium
// origin: drogonframework/drogon @ docs ("passing a coroutine where a plain function is expected"); many servers -- (own reduction: algorithms and threads)
// what: std::ranges::for_each drops what the callable returns, std::thread too: lazy tasks that never run
// fix: a loop with co_await, or a bridge in the thread
#include <algorithm>
#include <coroutine>
#include <exception>
#include <memory>
#include <thread>
#include <utility>
#include <vector>
namespace game {
class [[nodiscard]] Task {
public:
    struct promise_type {
        Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() noexcept {}
        void unhandled_exception() { std::terminate(); }
    };
    Task(Task&& o) noexcept : h_(std::exchange(o.h_, {})) {}
    ~Task() { if (h_) h_.destroy(); }
    bool await_ready() const noexcept { return !h_ || h_.done(); }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) noexcept { return h_; }
    void await_resume() noexcept {}
private:
    explicit Task(std::coroutine_handle<promise_type> h) : h_(h) {}
    std::coroutine_handle<promise_type> h_;
};
void run_blocking(Task);
class Player { public: Task save(); Task kick(int reason); };
class World {
public:
    Task shutdown() {
        std::ranges::for_each(players_, [](auto& p) { return p->save(); }); // EXPECT: unawaited
        std::for_each(players_.begin(), players_.end(), [](auto& p) -> Task { co_await p->kick(1); }); // EXPECT: unawaited
        players_.clear();
        co_return;
    }
    Task shutdown_fixed() {
        for (auto& p : players_) { // ALT: sequential
            co_await p->save(); // ALT: sequential
        }
        players_.clear();
    }
    void start_autosave() {
        worker_ = std::thread([this]() -> Task { // EXPECT: unawaited
            for (;;) {
                co_await tick();
            }
        });
    }
    void start_autosave_fixed() {
        worker_ = std::thread([this] { run_blocking(tick()); });
    }
private:
    Task tick();
    std::vector<std::shared_ptr<Player>> players_;
    std::thread worker_;
};
}
