// id: L08  class: lifetime  verdict: bug  difficulty: medium
// origin: David-Haim/concurrencpp @ issue #113 -- (user code)
// what: a capturing coroutine lambda is posted; the executor destroys the closure when the call returns, that is at the first suspension
// fix: move the captures into a local first, or parameters
#include "../rt/concurrencpp.hpp"
#include <cstdio>
using namespace concurrencpp;
result<int> get_value(std::shared_ptr<thread_pool_executor> executor) {
    co_await resume_on(executor);
    co_return 1;
}
void run(std::shared_ptr<thread_pool_executor> executor) {
    executor->post([executor]() noexcept -> null_result { // EXPECT: lifetime
        int i = 0;
        while (i++ < 3) {
            auto value = co_await get_value(executor); // ALT: lifetime
            std::printf("%d\n", value);
        }
        co_return;
    });
}
void run_fixed(std::shared_ptr<thread_pool_executor> executor) {
    executor->post([](std::shared_ptr<thread_pool_executor> ex) noexcept -> null_result {
        int i = 0;
        while (i++ < 3) {
            auto value = co_await get_value(ex);
            std::printf("%d\n", value);
        }
    }, executor);
}
