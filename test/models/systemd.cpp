// RUN: %check %s async-blocking-call
#include <mylib/task.hpp>
#include <systemd/sd-bus.h>
#include <systemd/sd-event.h>
#include <systemd/sd-journal.h>

mylib::task<> blocks(sd_bus *Bus, sd_bus_message *Call, sd_event *Loop,
                     sd_journal *Journal) {
  sd_bus_call(Bus, Call, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_bus_call' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'sd_bus_call_async' and await the reply
  char *Text = nullptr;
  sd_bus_get_property_string(Bus, "a", "/a", "a", "Name", nullptr, &Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_bus_get_property_string' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'sd_bus_call_method_async' and await the reply
  sd_bus_wait(Bus, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_bus_wait' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the bus
  sd_event_run(Loop, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_event_run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running event loop carries on
  sd_event_loop(Loop);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_event_loop' blocks {{.*}}
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running event loop carries on
  sd_journal_wait(Journal, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sd_journal_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of the journal
  co_await std::suspend_always{};
}

mylib::task<> silent(sd_bus *Bus, sd_bus_message *Call, sd_event *Loop,
                     sd_journal *Journal) {
  sd_bus_call_async(Bus, nullptr, Call, nullptr, nullptr, 0);
  sd_bus_process(Bus, nullptr);
  sd_bus_wait(Bus, 0);
  sd_event_run(Loop, 0);
  sd_journal_wait(Journal, 0);
  sd_journal_next(Journal);
  co_await std::suspend_always{};
}
