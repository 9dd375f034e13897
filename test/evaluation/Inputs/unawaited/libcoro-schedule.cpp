// id: U18  class: unawaited  verdict: bug  difficulty: easy
// origin: jbaldwin/libcoro @ README ("co_await tp.schedule()"), chriskohlhoff/asio users alike -- (user code, own reduction)
// what: schedule() without co_await: the rest runs on the caller's thread; a second future is only asked whether it is ready
// fix: co_await
#include "../rt/libcoro.hpp"
#include <string>
namespace app {
coro::task<int> hash(std::string data);
struct upload { bool is_ready() const; coro::detail::awaiter<int> operator co_await() const noexcept; };
upload start_upload(std::string data);
class worker {
public:
    coro::task<int> digest(std::string data) {
        (void)tp_.schedule(); // EXPECT: unawaited
        auto h = co_await hash(data);
        co_return h;
    }
    coro::task<void> publish(std::string data) {
        auto up = start_upload(data); // EXPECT: unawaited
        if (!up.is_ready()) {
            ++pending_;
        }
        co_await hash(std::move(data));
    }
    coro::task<int> digest_fixed(std::string data) {
        co_await tp_.schedule();
        auto up = start_upload(data);
        auto h = co_await hash(data);
        co_return h + co_await up;
    }
private:
    coro::thread_pool& tp_;
    int pending_ = 0;
};
}
