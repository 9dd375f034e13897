// id: U05  class: unawaited  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ eede893324 -- cluster/controller.cc
// what: inside with_gate the chain is stored in a local and not returned, so that the gate closes over running work
// fix: return the chain
#include "../rt/seastar.hpp"
struct ntp { int id = 0; };
class controller {
public:
    ss::future<> do_leadership_notification(ntp n, long term) {
        return ss::with_gate(_bg, [this, n = std::move(n), term]() mutable {
            auto f = ss::get_units(_state_lock, 1).then([this, n = std::move(n), term](ss::semaphore_units<> u) mutable { // EXPECT: unawaited
                if (n.id == 0) {
                    return handle_controller_leadership(std::move(u), term);
                }
                return handle_partition_leadership(std::move(u), std::move(n), term);
            });
            (void)_pending++;
        });
    }
    ss::future<> do_leadership_notification_fixed(ntp n, long term) {
        return ss::with_gate(_bg, [this, n = std::move(n), term]() mutable {
            return ss::get_units(_state_lock, 1).then([this, n = std::move(n), term](ss::semaphore_units<> u) mutable {
                return handle_partition_leadership(std::move(u), std::move(n), term);
            });
        });
    }
private:
    ss::future<> handle_controller_leadership(ss::semaphore_units<>, long);
    ss::future<> handle_partition_leadership(ss::semaphore_units<>, ntp, long);
    ss::gate _bg;
    ss::semaphore _state_lock{1};
    int _pending = 0;
};
