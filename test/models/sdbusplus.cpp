// RUN: %check %s async-blocking-call,async-sequential-await-in-loop
#include <mylib/task.hpp>
#include <sdbusplus/bus.hpp>

mylib::task<> blocks(sdbusplus::bus_t &Bus, sdbusplus::message_t &Call,
                     sdbusplus::async::context &Context) {
  Bus.call(Call);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'sdbusplus::bus_t::call' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await 'call' of a 'sdbusplus::async::proxy'
  Bus.call_noreply(Call);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'sdbusplus::bus_t::call_noreply' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await 'call' of a 'sdbusplus::async::proxy'
  Bus.wait(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'sdbusplus::bus_t::wait' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:7: note: in this coroutine, await a 'sdbusplus::async::match'
  Context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sdbusplus::async::context::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the work itself, which the running context carries on
  co_await sdbusplus::async::sleep_for(Context, std::chrono::microseconds(1));
}

mylib::task<int> answer(int Number);

mylib::task<> silent(sdbusplus::bus_t &Bus,
                     sdbusplus::async::context &Context) {
  Bus.process();
  Bus.request_name("org.example");
  Bus.wait(0);
  // A loop that sleeps paces itself.
  for (int I = 0; I < 3; ++I) {
    co_await sdbusplus::async::sleep_for(Context, std::chrono::microseconds(1));
    co_await answer(I);
  }
}
