// id: BN4  class: blocking  verdict: clean  difficulty: hard
// origin: guard3/GreekBot @ HEAD -- Database/Database.cpp
// what: an awaitable of the project moves the coroutine to the database thread (its own io_context); the statements run there
#include <boost/asio.hpp>
#include <coroutine>
#include <sqlite3.h>
#include <thread>
namespace net = boost::asio;
class dbContext : public net::io_context {
    net::executor_work_guard<net::io_context::executor_type> guard_;
    std::thread thread_;
public:
    dbContext() : net::io_context(1), guard_(net::make_work_guard(*this)), thread_([this] { run(); }) {}
    ~dbContext() {
        guard_.reset();
        thread_.join();
    }
};
static dbContext dbCtx;
[[nodiscard]] static auto dbResume() {
    struct awaitable {
        bool await_ready() noexcept { return dbCtx.get_executor().running_in_this_thread(); }
        void await_suspend(std::coroutine_handle<> h) { net::post(dbCtx, h); }
        void await_resume() noexcept {}
    };
    return awaitable{};
}
template <class T> struct cTask {
    struct promise_type { cTask get_return_object(); std::suspend_always initial_suspend() noexcept { return {}; } std::suspend_always final_suspend() noexcept { return {}; } void return_value(T); void unhandled_exception(); };
    bool await_ready();
    void await_suspend(std::coroutine_handle<>);
    T await_resume();
};
class cDatabase {
public:
    cTask<int> CountInfractions(sqlite3_stmt* stmt) {
        co_await dbResume();
        int rows = 0;
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            ++rows;
        }
        sqlite3_reset(stmt);
        co_return rows;
    }
};
