// id: U07  class: unawaited  verdict: bug  difficulty: medium
// origin: David-Haim/concurrencpp @ issue #113 (reply: use submit) -- (user code)
// what: submit() of a coroutine lambda gives result<result<T>>; awaiting the outer one only waits until the inner one has started
// fix: co_await co_await executor->submit(...)
#include "../rt/concurrencpp.hpp"
using concurrencpp::result;
result<int> read_sensor(int id);
class poller {
public:
    explicit poller(std::shared_ptr<concurrencpp::thread_pool_executor> e) : executor_(std::move(e)) {}
    result<void> poll_once(int id) {
        co_await executor_->submit([](poller* self, int id) -> result<void> { // EXPECT: unawaited
            self->last_ = co_await read_sensor(id);
        }, this, id);
        publish(last_);
    }
    result<void> poll_once_fixed(int id) {
        auto inner = co_await executor_->submit([](poller* self, int id) -> result<void> {
            self->last_ = co_await read_sensor(id);
        }, this, id);
        co_await inner;
        publish(last_);
    }
private:
    void publish(int);
    std::shared_ptr<concurrencpp::thread_pool_executor> executor_;
    int last_ = 0;
};
