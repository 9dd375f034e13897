// id: BN6  class: blocking  verdict: clean  difficulty: medium
// origin: facebook/proxygen, wokron/condy, erigontech/silkworm @ HEAD -- (names that sound blocking and are not)
// what: path arithmetic, string streams, a poll with zero timeout, awaited sleep and semaphore of the project, get() of smart pointers, threads that sleep, try_lock
#include "../rt/libcoro.hpp"
#include <chrono>
#include <filesystem>
#include <future>
#include <memory>
#include <semaphore>
#include <sstream>
#include <string>
#include <thread>
namespace lib {
struct delay { bool await_ready() const noexcept; void await_suspend(std::coroutine_handle<>) noexcept; void await_resume() noexcept; };
delay sleep_for(std::chrono::milliseconds);
struct semaphore { delay acquire(); delay wait(); void release(); };
struct socket { delay connect(); coro::task<std::string> recv(); delay join(); };
}
class session {
public:
    coro::task<std::string> run(std::filesystem::path base, std::string name) {
        auto target = (base / name).lexically_normal();
        if (target.extension() == ".tmp" || !target.has_filename()) {
            co_return target.filename().string();
        }
        std::istringstream in(name);
        std::string word;
        while (std::getline(in, word, '.')) {
            co_await lib::sleep_for(std::chrono::milliseconds(1));
        }
        co_await slots_.acquire();
        co_await socket_->connect();
        auto text = co_await socket_.get()->recv();
        slots_.release();
        co_await socket_->join();
        co_return text;
    }
    coro::task<void> poll(std::shared_future<int> result) {
        while (result.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            co_await lib::sleep_for(std::chrono::milliseconds(5));
        }
        if (permits_.try_acquire()) {
            permits_.release();
        }
    }
    coro::task<void> start() {
        worker_ = std::thread([this] {
            while (!stop_.load()) {
                std::this_thread::sleep_for(std::chrono::seconds(1));
            }
        });
        co_await lib::sleep_for(std::chrono::milliseconds(1));
    }
    ~session() {
        stop_ = true;
        if (worker_.joinable()) {
            worker_.join();
        }
    }
private:
    lib::semaphore slots_;
    std::counting_semaphore<4> permits_{4};
    std::unique_ptr<lib::socket> socket_;
    std::thread worker_;
    std::atomic<bool> stop_{false};
};
