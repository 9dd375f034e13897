// id: L16  class: lifetime  verdict: bug  difficulty: hard
// origin: redpanda-data/redpanda @ PR #29846 (CORE-15532) -- src/v/cluster/data_migration_backend.cc
// what: a function with an && parameter became a coroutine; the lambda that owns the request is dropped by spawn_with_gate while it is suspended
// fix: take the request by value
#include "../rt/seastar.hpp"
namespace ssx { template <typename F> void spawn_with_gate(ss::gate& g, F&& f) { (void)ss::try_with_gate(g, std::forward<F>(f)); } }
struct check_request { std::vector<int> sought; };
struct check_reply { std::vector<int> states; };
class backend {
public:
    ss::future<check_reply> check_locally(check_request&& req) { // ALT: lifetime
        check_reply reply;
        for (int ntp : req.sought) { // ALT: lifetime, sequential
            co_await ss::coroutine::maybe_yield();
            reply.states.push_back(ntp);
        }
        co_return reply;
    }
    ss::future<> send_rpc(int node) {
        check_request req;
        req.sought.push_back(node);
        co_await prepare(node);
        if (node == _self) {
            ssx::spawn_with_gate(_gate, [this, req = std::move(req)]() mutable {
                return check_locally(std::move(req)).then([this](check_reply reply) { process(reply); }); // EXPECT: lifetime
            });
        }
    }
private:
    ss::future<> prepare(int);
    void process(const check_reply&);
    ss::gate _gate;
    int _self = 0;
};
