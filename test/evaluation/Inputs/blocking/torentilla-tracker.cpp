// id: B07  class: blocking  verdict: bug  difficulty: medium
// origin: kraffchenko/torentilla @ HEAD (live) -- src/Session.cpp, tracker/Request (synchronous HTTP announce), snarky-puppy/libtd365 http_client.cpp (same calls)
// what: the download coroutine announces to the tracker with the blocking Asio calls: resolve, connect, write, read
// fix: the async_ calls with use_awaitable
#include <boost/asio.hpp>
#include <string>
namespace asio = boost::asio;
using asio::ip::tcp;
namespace tracker {
class Request {
public:
    explicit Request(std::string host) : host_(std::move(host)) {}
    std::string sendGetRequest() {
        asio::io_context ctx;
        tcp::resolver resolver(ctx);
        tcp::socket socket(ctx);
        auto endpoints = resolver.resolve(host_, "80");
        asio::connect(socket, endpoints);
        asio::write(socket, asio::buffer("GET /announce HTTP/1.0\r\n\r\n"));
        std::string response;
        boost::system::error_code ec;
        asio::read(socket, asio::dynamic_buffer(response), ec);
        return response;
    }
private:
    std::string host_;
};
}
class Session {
public:
    asio::awaitable<void> downloadTorrent(std::string host, tcp::endpoint peer) {
        tracker::Request request{host};
        auto peers = request.sendGetRequest(); // EXPECT: blocking
        tcp::socket socket(co_await asio::this_coro::executor);
        co_await socket.async_connect(peer, asio::use_awaitable);
        co_await asio::async_write(socket, asio::buffer(peers), asio::use_awaitable);
    }
    asio::awaitable<std::size_t> handshake(tcp::socket& socket) {
        std::string hello(68, '\0');
        boost::system::error_code ec;
        socket.write_some(asio::buffer(hello), ec); // EXPECT: blocking
        co_return co_await socket.async_read_some(asio::buffer(hello), asio::use_awaitable);
    }
};
