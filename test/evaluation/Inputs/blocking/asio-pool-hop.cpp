// id: BN2  class: blocking  verdict: clean  difficulty: medium
// origin: boostorg/beast @ issue #2752 (answer: file reads belong on a pool) -- (own text)
// what: the coroutine hops onto a thread pool, reads the file there, and hops back
#include <boost/asio.hpp>
#include <fstream>
#include <iterator>
#include <string>
namespace net = boost::asio;
class static_files {
public:
    explicit static_files(net::thread_pool& disk) : disk_(disk) {}
    net::awaitable<std::string> read(std::string path) {
        auto home = co_await net::this_coro::executor;
        co_await net::post(net::bind_executor(disk_.get_executor(), net::use_awaitable));
        std::ifstream in(path, std::ios::binary);
        std::string body(std::istreambuf_iterator<char>(in), {});
        co_await net::post(net::bind_executor(home, net::use_awaitable));
        co_return body;
    }
    net::awaitable<std::string> read_spawned(std::string path) {
        co_return co_await net::co_spawn(disk_, load(std::move(path)), net::use_awaitable);
    }
private:
    static net::awaitable<std::string> load(std::string path);
    net::thread_pool& disk_;
};
