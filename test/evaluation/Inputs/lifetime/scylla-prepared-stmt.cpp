// id: L19  class: lifetime  verdict: bug  difficulty: hard
// origin: scylladb/scylladb @ aa18c3ed4a -- table_helper.cc
// what: execute() of an object that only a member shared_ptr keeps alive is awaited; another insert() resets the member: `this` of the callee dies
// fix: auto stmt = _insert_stmt before the await
#include "../rt/seastar.hpp"
struct options { int names = 0; };
class modification_statement {
public:
    ss::future<> execute(options opts) {
        co_await prepare();
        _executed += opts.names; // ALT: lifetime
    }
private:
    ss::future<> prepare();
    long _executed = 0;
};
class table_helper {
public:
    ss::future<> cache_table_info() {
        if (!_prepared) {
            _insert_stmt = nullptr;
            _insert_stmt = co_await make_statement();
            _prepared = true;
        }
    }
    ss::future<> insert(options opts) {
        co_await cache_table_info();
        co_await _insert_stmt->execute(opts); // EXPECT: lifetime
    }
    ss::future<> insert_fixed(options opts) {
        co_await cache_table_info();
        auto stmt = _insert_stmt;
        co_await stmt->execute(opts);
    }
    void invalidate() { _prepared = false; }
private:
    ss::future<ss::shared_ptr<modification_statement>> make_statement();
    ss::shared_ptr<modification_statement> _insert_stmt;
    bool _prepared = false;
};
