// RUN: %check %s
#include <duckdb.h>
#include <duckdb.hpp>
#include <mylib/task.hpp>

mylib::task<> blocks(duckdb::Connection &Connection,
                     duckdb::PreparedStatement &Prepared,
                     duckdb::PendingQueryResult &Pending,
                     duckdb_connection Handle, duckdb_result *Result) {
  duckdb::DuckDB Database("store");
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'duckdb::DuckDB::DuckDB' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:18: note: in this coroutine, run the call on a thread that may block and await the result
  Connection.Query("SELECT 1");
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'duckdb::Connection::Query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  Prepared.Execute(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'duckdb::PreparedStatement::Execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Pending.WaitForTask();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'duckdb::PendingQueryResult::WaitForTask' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  duckdb_query(Handle, "SELECT 1", Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'duckdb_query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(duckdb::DuckDB &Database,
                     duckdb::PendingQueryResult &Pending,
                     duckdb_pending_result Handle) {
  duckdb::Connection Connection(Database);
  Connection.Prepare("SELECT 1");
  Connection.PendingQuery("SELECT 1");
  Pending.ExecuteTask();
  duckdb_pending_execute_task(Handle);
  co_return;
}
