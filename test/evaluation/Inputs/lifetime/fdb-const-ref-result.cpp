// id: L23  class: lifetime  verdict: bug  difficulty: medium
// origin: apple/foundationdb @ PR #12954 ("Fix several dangling references on coroutine resumption") -- flow, fdbserver
// what: co_await gives a const reference into the future's state; the future is a temporary of the statement, the reference outlives it
// fix: take a copy, or keep the Future in a local
#include "../rt/flow.hpp"
#include <string>
#include <vector>
struct StorageReply { std::vector<std::string> keys; int version = 0; };
Future<StorageReply> getKeys(int shard);
Future<Void> report(std::string text);
class Consistency {
public:
    Future<Void> check(int shard) {
        auto const& reply = co_await getKeys(shard); // ALT: lifetime
        if (reply.keys.empty()) { // EXPECT: lifetime
            co_await report("empty");
        }
        version = reply.version; // ALT: lifetime
        co_return Void();
    }
    Future<Void> check_fixed(int shard) {
        Future<StorageReply> f = getKeys(shard);
        auto const& reply = co_await f;
        if (reply.keys.empty()) {
            co_await report("empty");
        }
        auto copy = co_await getKeys(shard);
        version = copy.version;
        co_return Void();
    }
private:
    int version = 0;
};
