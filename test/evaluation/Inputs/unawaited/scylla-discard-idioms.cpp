// id: UN4  class: unawaited  verdict: clean  difficulty: easy
// origin: scylladb/scylladb, redpanda @ HEAD -- (seastar's idioms of the background future)
// what: (void) in front of a guarded background fiber, a member future chained, ignore of a result that is ready, a cancel handle
#include "../rt/seastar.hpp"
class service {
public:
    void start() {
        // Runs in background, waited for by the gate.
        (void)ss::with_gate(_gate, [this] { return loop(); }).handle_exception([](std::exception_ptr) {});
        _fiber = loop();
        _flush = std::move(_flush).then([this] { return flush(); });
    }
    ss::future<> stop() {
        _as.request_abort();
        auto fiber = std::exchange(_fiber, ss::make_ready_future<>());
        co_await std::move(fiber);
        co_await std::move(_flush);
        co_await _gate.close();
    }
    ss::future<> once() {
        auto f = co_await ss::coroutine::as_future(flush());
        f.ignore_ready_future();
    }
private:
    ss::future<> loop();
    ss::future<> flush();
    ss::gate _gate;
    ss::abort_source _as;
    ss::future<> _fiber = ss::make_ready_future<>();
    ss::future<> _flush = ss::make_ready_future<>();
};
