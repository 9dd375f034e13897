// id: UN2  class: unawaited  verdict: clean  difficulty: medium
// origin: boostorg/cobalt docs (promise, +p) and issue #199 -- (own text)
// what: promises are eager: two are started, then awaited; one is detached with unary plus; one is kept for cancel()
#include "../rt/cobalt.hpp"
#include <map>
#include <string>
namespace cobalt = boost::cobalt;
cobalt::promise<std::string> resolve(std::string host);
cobalt::promise<void> heartbeat();
cobalt::task<void> write(std::string);
class client {
public:
    cobalt::promise<std::string> both(std::string a, std::string b) {
        auto first = resolve(a);
        auto second = resolve(b);
        auto x = co_await first;
        auto y = co_await second;
        co_return x + y;
    }
    void start() {
        +heartbeat();
        pending_.emplace("main", resolve("main"));
    }
    void stop() {
        for (auto& [name, p] : pending_) {
            p.cancel();
        }
    }
    cobalt::promise<void> run() {
        auto beat = heartbeat();
        co_await write("hello");
        beat.cancel();
        co_await beat;
    }
private:
    std::map<std::string, cobalt::promise<std::string>> pending_;
};
