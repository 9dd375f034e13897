// RUN: %check %s
#include <mylib/task.hpp>
#include <sqlite_orm/sqlite_orm.h>
#include <thread>

using namespace std::chrono_literals;

mylib::task<> blocks(sqlite_orm::internal::storage_t<int> &Storage) {
  Storage.sync_schema();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sqlite_orm::internal::storage_t::sync_schema' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run SQLite on a thread that may block and await the result
  Storage.get_all<int>();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sqlite_orm::internal::storage_t::get_all' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run SQLite on a thread that may block and await the result
  Storage.insert(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sqlite_orm::internal::storage_t::insert' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run SQLite on a thread that may block and await the result
  Storage.commit();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sqlite_orm::internal::storage_base::commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run SQLite on a thread that may block and await the result
  Storage.transaction([] {
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sqlite_orm::internal::storage_base::transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run SQLite on a thread that may block and await the result
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return true;
  });
  co_return;
}

mylib::task<> silent(sqlite_orm::internal::storage_t<int> &Storage) {
  Storage.prepare(1);
  Storage.changes();
  co_return;
}
