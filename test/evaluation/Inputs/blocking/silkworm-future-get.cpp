// id: B01  class: blocking  verdict: bug  difficulty: medium
// origin: erigontech/silkworm @ 1b0678721 -- silkworm/infra/concurrency/awaitable_future.hpp
// what: the future's synchronous get() waits with use_future; called in a task of the same io_context it never returns
// fix: get() is a Task
#include <boost/asio.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <optional>
template <typename T> using Task = boost::asio::awaitable<T>;
template <typename T> class AwaitableFuture {
public:
    Task<T> get_async() {
        std::optional<T> result = co_await channel_->async_receive(boost::asio::use_awaitable);
        co_return std::move(result.value());
    }
    T get() {
        std::optional<T> result = channel_->async_receive(boost::asio::use_future).get();
        return std::move(result.value());
    }
private:
    using AsyncChannel = boost::asio::experimental::concurrent_channel<void(std::exception_ptr, std::optional<T>)>;
    std::shared_ptr<AsyncChannel> channel_;
};
class BlockExchange {
public:
    AwaitableFuture<int> request_header(long number);
    Task<int> fork_choice(long number) {
        auto future = request_header(number);
        auto header = future.get(); // EXPECT: blocking
        co_await announce(header);
        co_return header;
    }
    Task<int> fork_choice_fixed(long number) {
        auto future = request_header(number);
        auto header = co_await future.get_async();
        co_await announce(header);
        co_return header;
    }
    Task<void> announce(int);
};
