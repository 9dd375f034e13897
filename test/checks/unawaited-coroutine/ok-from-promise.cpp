// RUN: %check %s

// What a promise hands out stands for no work.

#include <concurrencpp/concurrencpp.h>

void expect(bool);

void asksForStatus() {
  concurrencpp::result_promise<int> Promise;
  auto Result = Promise.get_result();
  expect(Result.status() == concurrencpp::result_status::idle);
  Promise.set_result(1);
}
void assigns() {
  concurrencpp::result_promise<int> First, Second;
  auto Result = First.get_result();
  Result = Second.get_result();
}
