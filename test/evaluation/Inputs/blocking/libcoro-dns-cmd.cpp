// id: B12  class: blocking  verdict: bug  difficulty: medium
// origin: jbaldwin/libcoro @ issue #23 (getaddrinfo does not fit the loop); ossrs/srs @ issue #4684 -- (user code, own reduction)
// what: a connection coroutine resolves with getaddrinfo in a helper, runs a command with popen, and throttles itself with std::counting_semaphore
// fix: c-ares or a worker; an awaited process; an awaitable semaphore
#include "../rt/libcoro.hpp"
#include <array>
#include <cstdio>
#include <memory>
#include <netdb.h>
#include <semaphore>
#include <string>
#include <sys/socket.h>
namespace net {
struct endpoint { sockaddr_storage addr{}; };
inline endpoint lookup(const std::string& host, const char* service) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* result = nullptr;
    endpoint ep;
    if (::getaddrinfo(host.c_str(), service, &hints, &result) == 0) {
        ::freeaddrinfo(result);
    }
    return ep;
}
inline std::string run(const std::string& command) {
    std::string out;
    std::array<char, 128> line{};
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    while (pipe && std::fgets(line.data(), static_cast<int>(line.size()), pipe.get())) {
        out += line.data();
    }
    return out;
}
coro::task<int> connect(endpoint);
coro::task<std::string> exchange(int fd, std::string text);
}
class client {
public:
    coro::task<std::string> fetch(std::string host) {
        auto ep = net::lookup(host, "443"); // EXPECT: blocking
        auto fd = co_await net::connect(ep);
        co_return co_await net::exchange(fd, "GET /");
    }
    coro::task<std::string> status(int fd) {
        auto uptime = net::run("uptime"); // EXPECT: blocking
        co_return co_await net::exchange(fd, uptime);
    }
    coro::task<std::string> limited(int fd) {
        slots_.acquire(); // EXPECT: blocking
        auto r = co_await net::exchange(fd, "x");
        slots_.release();
        co_return r;
    }
private:
    std::counting_semaphore<8> slots_{8};
};
