// id: LN4  class: lifetime  verdict: clean  difficulty: medium
// origin: Skaginn3x/framework @ HEAD -- exes/mqtt-bridge/inc/endpoint.hpp; erigontech/silkworm @ HEAD -- web_seed_client.cpp
// what: references and temporaries that are used up within the awaiting full-expression: a temporary timer raced against a connect, a named capturing factory
#include <boost/asio.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <string>
#include <string_view>
#include <vector>
namespace asio = boost::asio;
using namespace asio::experimental::awaitable_operators;
using asio::ip::tcp;
class endpoint {
public:
    explicit endpoint(asio::io_context& ctx) : ctx_(ctx) {}
    asio::awaitable<void> connect(tcp::socket& socket, const tcp::endpoint& peer) {
        while (true) {
            auto res = co_await (socket.async_connect(peer, asio::use_awaitable) ||
                                 asio::steady_timer{ctx_, std::chrono::seconds{1}}.async_wait(asio::use_awaitable));
            if (res.index() == 0) {
                co_return;
            }
        }
    }
    asio::awaitable<std::size_t> send(tcp::socket& socket, std::string_view text) {
        co_return co_await asio::async_write(socket, asio::buffer(text), asio::use_awaitable);
    }
    asio::awaitable<void> hello(tcp::socket& socket, int id) {
        co_await send(socket, "hello " + std::to_string(id));
        auto factory = [this, &socket](std::size_t index) -> asio::awaitable<void> {
            co_await send(socket, std::to_string(index));
            ++sent_;
        };
        co_await factory(1);
        co_await (factory(2) && factory(3));
        co_await asio::co_spawn(ctx_, factory(4), asio::use_awaitable);
    }
private:
    asio::io_context& ctx_;
    int sent_ = 0;
};
