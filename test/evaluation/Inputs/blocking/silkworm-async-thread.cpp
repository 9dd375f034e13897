// id: BN1  class: blocking  verdict: clean  difficulty: hard
// origin: erigontech/silkworm @ HEAD -- silkworm/infra/concurrency/async_thread.cpp
// what: join() right after the thread has told that it is finished: it does not wait; the blocking run() is in the thread
#include <boost/asio.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <chrono>
#include <functional>
#include <thread>
template <typename T> using Task = boost::asio::awaitable<T>;
class EventNotifier {
public:
    explicit EventNotifier(const boost::asio::any_io_executor& ex) : channel_(ex, 1) {}
    Task<void> wait() { co_await channel_.async_receive(boost::asio::use_awaitable); }
    void notify() { channel_.try_send(boost::system::error_code()); }
private:
    boost::asio::experimental::concurrent_channel<void(boost::system::error_code)> channel_;
};
Task<void> async_thread(std::function<void()> run) {
    auto executor = co_await boost::asio::this_coro::executor;
    EventNotifier finished{executor};
    std::exception_ptr error;
    std::thread thread{[run = std::move(run), &error, &finished] {
        try {
            run();
        } catch (...) {
            error = std::current_exception();
        }
        finished.notify();
    }};
    co_await finished.wait();
    thread.join();
    if (error) {
        std::rethrow_exception(error);
    }
}
Task<void> serve() {
    co_await async_thread([] { std::this_thread::sleep_for(std::chrono::seconds(5)); });
}
