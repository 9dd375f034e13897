// RUN: %check %s
#include <mylib/task.hpp>
#include <rocksdb/c.h>

mylib::task<> blocks(rocksdb_t *Database, rocksdb_options_t *Options,
                     rocksdb_readoptions_t *Reading,
                     rocksdb_writeoptions_t *Writing,
                     rocksdb_iterator_t *Iterator,
                     rocksdb_transaction_t *Transaction, char **Error) {
  size_t Size;
  rocksdb_open(Options, "store", Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_open' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_get(Database, Reading, "key", 3, &Size, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_put(Database, Writing, "key", 3, "value", 5, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_iter_seek(Iterator, "key", 3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_iter_seek' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_transaction_commit(Transaction, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_transaction_commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_flush(Database, nullptr, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_flush' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_flush_wal(Database, 1, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_flush_wal' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb_cancel_all_background_work(Database, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb_cancel_all_background_work' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(rocksdb_t *Database, rocksdb_readoptions_t *Reading,
                     rocksdb_iterator_t *Iterator,
                     rocksdb_transaction_t *Transaction, char **Error) {
  size_t Size;
  rocksdb_create_iterator(Database, Reading);
  rocksdb_iter_next(Iterator);
  rocksdb_iter_key(Iterator, &Size);
  rocksdb_transaction_put(Transaction, "key", 3, "value", 5, Error);
  rocksdb_flush_wal(Database, 0, Error);
  rocksdb_cancel_all_background_work(Database, 0);
  co_return;
}
