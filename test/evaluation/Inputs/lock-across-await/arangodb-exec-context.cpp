// id: K03  class: lock-across-await  verdict: bug  difficulty: hard
// origin: arangodb/arangodb @ PR #21364; googleapis/google-cloud-cpp @ PR #13154 (OTelScope) -- lib/Async
// what: a scope object sets a thread-local "current context" and restores it in its destructor; the coroutine suspends in between and resumes elsewhere
// fix: the promise saves and restores the context around suspensions
#include "../rt/libcoro.hpp"
#include <memory>
#include <string>
#include <utility>
struct ExecContext {
    std::string user;
    static const std::shared_ptr<const ExecContext>& current() { return CURRENT; }
    static std::shared_ptr<const ExecContext> set(std::shared_ptr<const ExecContext> c) { return std::exchange(CURRENT, std::move(c)); }
private:
    static thread_local std::shared_ptr<const ExecContext> CURRENT;
};
class ExecContextScope {
public:
    explicit ExecContextScope(std::shared_ptr<const ExecContext> c) : _old(ExecContext::set(std::move(c))) {}
    ~ExecContextScope() { ExecContext::set(std::move(_old)); }
    ExecContextScope(const ExecContextScope&) = delete;
private:
    std::shared_ptr<const ExecContext> _old;
};
coro::task<int> read_document(std::string collection);
bool can_read(const std::string& user);
class RestHandler {
public:
    coro::task<int> execute(std::shared_ptr<const ExecContext> ctx, std::string collection) {
        ExecContextScope scope(std::move(ctx)); // EXPECT: lock-across-await
        auto doc = co_await read_document(collection); // ALT: lock-across-await
        if (!can_read(ExecContext::current()->user)) { // ALT: lock-across-await
            co_return 0;
        }
        co_return doc;
    }
    coro::task<int> execute_fixed(std::shared_ptr<const ExecContext> ctx, std::string collection) {
        bool allowed = false;
        {
            ExecContextScope scope(ctx);
            allowed = can_read(ExecContext::current()->user);
        }
        co_return allowed ? co_await read_document(collection) : 0;
    }
};
