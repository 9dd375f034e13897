// RUN: %check %s
#include <mylib/task.hpp>
#include <pqxx/pqxx>
#include <thread>

mylib::task<> connects() {
  pqxx::connection Default;
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'pqxx::connection::connection' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, run the call on a thread that may block and await the result
  pqxx::connection Connection("dbname=a");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'pqxx::connection::connection' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, run the call on a thread that may block and await the result
  pqxx::basic_connection<int> Direct("dbname=a");
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'pqxx::basic_connection::basic_connection' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:31: note: in this coroutine, run the call on a thread that may block and await the result
  Connection.prepare("a", "SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'pqxx::connection::prepare' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  Connection.await_notification();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'pqxx::connection::await_notification' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

// The transactions share a base class, and pqxx::work is an alias.
mylib::task<> transacts(pqxx::connection &Connection) {
  pqxx::work Work(Connection);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'pqxx::transaction::transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  Work.exec("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Work.query<int>("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Work.query_value<int>("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::query_value' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Work.commit();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  pqxx::robusttransaction<> Robust(Connection);
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'pqxx::robusttransaction::robusttransaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:29: note: in this coroutine, run the call on a thread that may block and await the result
  Robust.abort();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'pqxx::transaction_base::abort' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  pqxx::nontransaction None(Connection);
  None.exec("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  pqxx::pipeline Pipeline(None);
  Pipeline.insert("SELECT 1");
  Pipeline.retrieve(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'pqxx::pipeline::retrieve' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Pipeline.complete();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'pqxx::pipeline::complete' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

// These run what they are given before they return.
mylib::task<> runs_callables(pqxx::work &Work) {
  using namespace std::chrono_literals;
  Work.for_each("SELECT 1", [](int) {
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::for_each' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  Work.for_stream("SELECT 1", [](int) {
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'pqxx::transaction_base::for_stream' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  pqxx::perform([&] {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pqxx::perform' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
    Work.exec("SELECT 1");
    // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'pqxx::transaction_base::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
    return 1;
  });
  co_return;
}

namespace app {
struct transaction_base {
  int exec(const char *);
};
struct connection {
  void prepare(const char *);
};
} // namespace app

mylib::task<> silent(pqxx::work &Work, pqxx::connection &Connection,
                     app::transaction_base Own, app::connection OwnConnection) {
  Work.quote("a");
  Connection.is_open();
  Own.exec("SELECT 1");
  OwnConnection.prepare("a");
  pqxx::connection Moved(static_cast<pqxx::connection &&>(Connection));
  co_return;
}
