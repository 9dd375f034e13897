// A stub of sdbusplus: only what the fixtures use.
#pragma once
#include <chrono>
#include <coroutine>
#include <cstdint>

namespace sdbusplus {
struct message_t {};
struct bus_t {
  message_t call(message_t &, std::uint64_t Timeout = 0);
  void call_noreply(message_t &, std::uint64_t Timeout = 0);
  void call_noreply_noerror(message_t &, std::uint64_t Timeout = 0);
  int wait(std::uint64_t Timeout);
  message_t process();
  [[noreturn]] void process_loop();
  void request_name(const char *);
};
namespace bus {
using bus = bus_t;
}
namespace async {
struct context {
  void run();
};
struct sleep_sender {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
sleep_sender sleep_for(context &, std::chrono::microseconds);
} // namespace async
} // namespace sdbusplus
