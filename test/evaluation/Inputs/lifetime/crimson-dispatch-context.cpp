// id: L26  class: lifetime  verdict: bug  difficulty: medium
// origin: ceph/ceph @ PR #60439 (tracker 68662), PR #48505, PR #53023 -- src/crimson/osd/shard_services.cc, src/crimson/os/seastore
// what: plain functions that return a continuation chain capture a && parameter and a local by reference
// fix: do_with, capture by value
#include "../rt/seastar.hpp"
struct peering_ctx { std::vector<int> messages; int transaction = 0; };
struct object_id { std::string name; };
class ShardServices {
public:
    ss::future<> dispatch_context(peering_ctx&& ctx) {
        return dispatch_messages(std::exchange(ctx.messages, {})).then([this, &ctx] { // EXPECT: lifetime
            return do_transaction(ctx.transaction);
        });
    }
    ss::future<> dispatch_context_fixed(peering_ctx&& ctx) {
        return ss::do_with(std::move(ctx), [this](peering_ctx& ctx) {
            return dispatch_messages(std::exchange(ctx.messages, {})).then([this, &ctx] { return do_transaction(ctx.transaction); });
        });
    }
    ss::future<std::size_t> stat(std::string pool) {
        object_id oid{pool + ":head"};
        return lookup(pool).then([&oid](std::size_t size) { return size + oid.name.size(); }); // EXPECT: lifetime
    }
private:
    ss::future<> dispatch_messages(std::vector<int>);
    ss::future<> do_transaction(int);
    ss::future<std::size_t> lookup(std::string);
};
