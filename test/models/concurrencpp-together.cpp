// RUN: %check %s async-sequential-await-in-loop

#include <concurrencpp/concurrencpp.h>
#include <vector>

concurrencpp::result<int> load(int Number);

// The loop is the bounded form.
concurrencpp::result<void>
races(std::shared_ptr<concurrencpp::thread_pool_executor> Pool,
      std::vector<int> Numbers) {
  for (int Number : Numbers)
    co_await concurrencpp::when_any(Pool, load(Number), load(-Number));
}
