// id: L20  class: lifetime  verdict: bug  difficulty: hard
// origin: scylladb/scylladb @ 196143b830 (issue #28200) -- service/storage_service.cc, node_ops/task_manager_module
// what: coroutine::lambda around a lambda that the callee stores in a task object and runs after make_and_start_task() has returned
// fix: the plain lambda (this auto), stored by value
#include "../rt/seastar.hpp"
class task_impl {
public:
    task_impl(std::string reason, std::function<ss::future<>()> action) : _reason(std::move(reason)), _action(std::move(action)) {}
    ss::future<> run() { co_await _action(); }
    ss::future<> done();
private:
    std::string _reason;
    std::function<ss::future<>()> _action;
};
class task_module {
public:
    template <typename F> ss::future<ss::lw_shared_ptr<task_impl>> make_and_start_task(std::string reason, F action) {
        auto t = ss::make_lw_shared<task_impl>(std::move(reason), std::move(action));
        _tasks.push_back(t);
        ssx_background(t->run());
        co_return t;
    }
private:
    void ssx_background(ss::future<>);
    std::vector<ss::lw_shared_ptr<task_impl>> _tasks;
};
class storage_service {
public:
    ss::future<> stream(std::string node) {
        auto task = co_await _module.make_and_start_task("bootstrap", ss::coroutine::lambda([this, node]() -> ss::future<> { // EXPECT: lifetime
            co_await inject("delay_bootstrap");
            co_await bootstrap(node); // ALT: lifetime
        }));
        co_await task->done();
    }
private:
    ss::future<> inject(std::string);
    ss::future<> bootstrap(std::string);
    task_module _module;
};
