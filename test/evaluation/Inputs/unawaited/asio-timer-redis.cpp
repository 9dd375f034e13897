// id: U11  class: unawaited  verdict: bug  difficulty: medium
// origin: poor-circle/myredis_server @ HEAD (live; the sibling file has the co_await) -- multiServer/d/SonServer.cpp:166,208
// what: timer.async_wait(use_awaitable) without co_await: the loop spins, the heartbeat floods
// fix: co_await clk.async_wait(...)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <deque>
#include <string>
#include <vector>
using std::chrono::seconds;
class SonServer {
public:
    explicit SonServer(asio::io_context& ioc) : ioc(ioc), sendClk(ioc) {}
    void start() {
        asio::co_spawn(ioc, [this]() -> asio::awaitable<void> {
            while (connected) {
                try {
                    while (cmdQueue.size()) {
                        auto cmd = cmdQueue.front();
                        co_await sendCmdInner(cmd);
                        cmdQueue.pop_front();
                    }
                    sendClk.expires_after(asio::steady_timer::duration::max());
                    try {
                        sendClk.async_wait(asio::use_awaitable); // EXPECT: unawaited
                    } catch (const std::exception&) {}
                } catch (const std::exception&) {
                    connected = false;
                }
            }
        }, asio::detached);
        asio::co_spawn(ioc, [this]() -> asio::awaitable<void> {
            asio::steady_timer clk(ioc);
            while (true) {
                clk.expires_after(seconds(10));
                clk.async_wait(asio::use_awaitable); // EXPECT: unawaited
                if (cmdQueue.empty())
                    co_await sendCmdInner({"ping"});
            }
        }, asio::detached);
    }
    void wake() {
        sendClk.async_wait([this](asio::error_code ec) { if (!ec) ++woken; });
    }
private:
    asio::awaitable<void> sendCmdInner(std::vector<std::string> cmd);
    asio::io_context& ioc;
    asio::steady_timer sendClk;
    std::deque<std::vector<std::string>> cmdQueue;
    bool connected = true;
    int woken = 0;
};
