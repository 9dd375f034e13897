// RUN: %check %s --config='{CheckOptions: {async-tidy.Models: "%S/Inputs/tickets.yaml"}}'

// The note names the library's own way to let go of work.

#include <mylib/task.hpp>

namespace tickets {
struct [[nodiscard]] ticket : stub_detail::awaiter<void> {
  void forget();
};
ticket print(int Page);
} // namespace tickets

mylib::task<> prints() {
  tickets::print(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: the task returned by 'print' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or let go of it with 'forget' if nobody needs to know how it ends
  tickets::print(2).forget();
  auto Ticket = tickets::print(3);
  Ticket.forget();
  co_return;
}
