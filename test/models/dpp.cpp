// RUN: %check %s
// The model of D++.
#include "blocking_calls.h"
#include <dpp/dpp.h>
#include <vector>
using namespace std::chrono_literals;

dpp::task<int> load(int);
dpp::coroutine<int> compute(int);
dpp::job log(int);

dpp::task<void> dropped(dpp::cluster &Bot) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it is cancelled
  compute(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'compute' is dropped, so it never runs
  log(1);
  Bot.co_message_delete(1);
  dpp::async<dpp::confirmation> Deleted = Bot.co_message_delete(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'Deleted' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:33: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_await load(2);
  co_await compute(2);
}

dpp::task<void> blocks() {
  co_await load(1);
  load(1).sync_wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'dpp::basic_awaitable::sync_wait' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await it
  compute(1).sync_wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'dpp::basic_awaitable::sync_wait_for' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await it
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'co_sleep' of the 'dpp::cluster'
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'co_request' of the 'dpp::cluster'
  co_return;
}

dpp::task<void> loops(dpp::cluster &Bot, std::vector<std::string> Pages) {
  for (const std::string &Page : Pages)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'co_request' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+3]]:5: note: 'co_request' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
  // CHECK-NOTES: :[[@LINE+1]]:5: note: keep 'Bot.co_request(Page)' in a container here, and await it after the loop
    co_await Bot.co_request(Page);
  for (const std::string &Page : Pages) {
    co_await Bot.co_request(Page);
    co_await Bot.co_sleep(1);
  }
}
