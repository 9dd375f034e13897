// id: U04  class: unawaited  verdict: bug  difficulty: hard
// origin: scylladb/scylladb @ 3c58590a6f (SCYLLADB-1463) -- compaction/compaction_manager.cc
// what: enable() overwrites the future of the running fiber, drain() only signals it and does not wait: the old fiber is orphaned
// fix: an optional future that drain() and stop() exchange and await
#include "../rt/seastar.hpp"
#include <set>
class compaction_manager {
public:
    void enable() {
        if (--_disabled > 0) {
            return;
        }
        _submission_timer.arm(std::chrono::milliseconds(3600));
        _waiting_reevaluation = postponed_compactions_reevaluation(); // EXPECT: unawaited
    }
    ss::future<> postponed_compactions_reevaluation() {
        while (true) {
            co_await _postponed_reevaluation.wait();
            if (_disabled) {
                _postponed.clear();
                co_return;
            }
            submit(std::exchange(_postponed, {}));
        }
    }
    ss::future<> drain() {
        ++_disabled;
        _submission_timer.cancel();
        co_await stop_ongoing();
        _postponed_reevaluation.signal();
    }
    ss::future<> really_do_stop() {
        co_await stop_ongoing();
        _postponed_reevaluation.signal();
        co_await std::move(_waiting_reevaluation);
    }
    ss::future<> stop_ongoing();
    void submit(std::set<int>);

private:
    int _disabled = 1;
    ss::timer _submission_timer;
    ss::condition_variable _postponed_reevaluation;
    std::set<int> _postponed;
    ss::future<> _waiting_reevaluation = ss::make_ready_future<>();
};
