// RUN: %check %s

#include <concurrencpp/concurrencpp.h>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all_ready.hpp>
#include <memory>

// What a call that waits hands back has come to its end, as what an await
// yields has: who looks at it has dealt with it.

cppcoro::task<int> load();
void check(bool);

void bridged() {
  auto Done = cppcoro::sync_wait(cppcoro::when_all_ready(load(), load()));
  check(std::tuple_size<decltype(Done)>::value == 2);
  check(&Done != nullptr);
}

void bridgedAsStatement() {
  cppcoro::sync_wait(cppcoro::when_all_ready(load(), load()));
}

concurrencpp::result<int> start();

void waitedFor(std::shared_ptr<concurrencpp::executor> Executor) {
  auto All = concurrencpp::when_all(Executor, start(), start()).run().get();
  check(std::get<0>(All).status() == concurrencpp::result_status::value);
}
