// id: SN2  class: sequential  verdict: clean  difficulty: medium
// origin: ibm-openbmc/provisioningd @ HEAD -- src/provisioningd.cpp, subdir/attestationd/src/spdm_handshake.hpp
// what: request/response on one stream, a retry loop with a timer, a keep-alive loop: each needs the step before
#include <boost/asio.hpp>
#include <array>
#include <string>
#include <vector>
namespace net = boost::asio;
using tcp = net::ip::tcp;
net::awaitable<void> wait_for(std::chrono::seconds d) {
    net::steady_timer timer(co_await net::this_coro::executor, d);
    co_await timer.async_wait(net::use_awaitable);
}
net::awaitable<std::string> read_header(tcp::socket& s) {
    std::array<char, 64> data{};
    auto n = co_await s.async_read_some(net::buffer(data), net::use_awaitable);
    co_return std::string(data.data(), n);
}
net::awaitable<void> send_header(tcp::socket& s, std::string text) {
    co_await net::async_write(s, net::buffer(text), net::use_awaitable);
}
class attester {
public:
    net::awaitable<std::vector<std::string>> measure(tcp::socket& streamer, std::vector<std::string> to_measure) {
        std::vector<std::string> out;
        for (const auto& exe : to_measure) {
            co_await send_header(streamer, "measure " + exe);
            out.push_back(co_await read_header(streamer));
        }
        co_return out;
    }
    net::awaitable<bool> connect(tcp::socket& s, tcp::endpoint peer) {
        for (int retry = 3; retry > 0; --retry) {
            auto [ec] = co_await s.async_connect(peer, net::as_tuple(net::use_awaitable));
            if (!ec) {
                co_return true;
            }
            co_await wait_for(std::chrono::seconds(5));
        }
        co_return false;
    }
    net::awaitable<void> keep_alive(tcp::socket& s) {
        for (;;) {
            co_await send_header(s, "ping");
            if ((co_await read_header(s)).empty()) {
                co_return;
            }
            co_await wait_for(std::chrono::seconds(30));
        }
    }
};
