// id: L09  class: lifetime  verdict: bug  difficulty: medium
// origin: sickn33/agentic-awesome-skills @ PR #1186 (review P1) and luminousmining/miner PR #132 -- references/coroutines.md
// what: co_spawn(detached) of a coroutine with a string_view parameter that is bound to a temporary frame
// fix: the coroutine owns its payload
#include <boost/asio.hpp>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
namespace asio = boost::asio;
using asio::ip::tcp;
asio::awaitable<void> write_frame(tcp::socket& sock, std::string_view body) { // ALT: lifetime
    std::uint32_t n = static_cast<std::uint32_t>(body.size());
    std::array<asio::const_buffer, 2> bufs{asio::buffer(&n, sizeof n), asio::buffer(body.data(), body.size())};
    co_await asio::async_write(sock, bufs, asio::use_awaitable);
}
asio::awaitable<void> write_owned(tcp::socket& sock, std::string body) {
    co_await asio::async_write(sock, asio::buffer(body), asio::use_awaitable);
}
std::string make_frame(int id);
class peer {
public:
    explicit peer(tcp::socket s) : sock_(std::move(s)) {}
    void notify(int id) {
        asio::co_spawn(sock_.get_executor(), write_frame(sock_, make_frame(id)), asio::detached); // EXPECT: lifetime
    }
    void notify_fixed(int id) {
        asio::co_spawn(sock_.get_executor(), write_owned(sock_, make_frame(id)), asio::detached);
    }
    void hello(std::string name) {
        auto greeting = "hello " + name;
        asio::co_spawn(sock_.get_executor(), write_frame(sock_, greeting), asio::detached); // EXPECT: lifetime
    }
private:
    tcp::socket sock_;
};
