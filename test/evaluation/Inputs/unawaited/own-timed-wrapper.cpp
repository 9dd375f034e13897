// id: U19  class: unawaited  verdict: bug  difficulty: medium
// origin: drogonframework/drogon @ issue #1790 ("coroutine created but not running"), uwebsockets-like wrappers -- (own reduction: timing, retry and pool wrappers)
// what: helpers that call any callable and ignore or wrap its result get a callable that returns a lazy task
// fix: co_await in the wrapper
#include "../rt/kota.hpp"
#include <chrono>
#include <cstdio>
#include <future>
#include <string>
#include <vector>
template <class F> void timed(const char* what, F&& f) {
    auto t0 = std::chrono::steady_clock::now();
    f(); // ALT: unawaited
    std::printf("%s: %lld\n", what, static_cast<long long>((std::chrono::steady_clock::now() - t0).count()));
}
template <class F> kota::task<> timed_async(const char* what, F f) {
    auto t0 = std::chrono::steady_clock::now();
    co_await f();
    std::printf("%s: %lld\n", what, static_cast<long long>((std::chrono::steady_clock::now() - t0).count()));
}
class ThreadPool {
public:
    template <class F, class R = std::invoke_result_t<F>> std::future<R> enqueue(F f) {
        auto job = std::make_shared<std::packaged_task<R()>>(std::move(f));
        auto result = job->get_future();
        push([job] { (*job)(); });
        return result;
    }
private:
    void push(std::function<void()>);
};
class Service {
public:
    kota::task<> flush();
    kota::task<int> compact(int level);
    void maintenance(ThreadPool& pool) {
        timed("flush", [this] { return flush(); }); // EXPECT: unawaited
        timed("compact", [this]() -> kota::task<> { // EXPECT: unawaited
            for (int level = 0; level < 3; ++level) {
                co_await compact(level);
            }
        });
        pool.enqueue([this] { return flush(); }); // EXPECT: unawaited
        timed("count", [this] { ++runs_; });
    }
    kota::task<> maintenance_fixed() {
        co_await timed_async("flush", [this] { return flush(); });
    }
    kota::task<> step(bool full) {
        full ? flush() : drop_caches(); // EXPECT: unawaited
        if (auto t = compact(0); runs_ > 3) { // EXPECT: unawaited
            ++runs_;
        }
        co_await drop_caches();
    }
private:
    kota::task<> drop_caches();
    int runs_ = 0;
};
