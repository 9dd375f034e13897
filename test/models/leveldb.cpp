// RUN: %check %s
#include <leveldb/c.h>
#include <leveldb/db.h>
#include <mylib/task.hpp>

mylib::task<> blocks(leveldb::DB &Database, leveldb::WriteBatch &Batch,
                     leveldb::Iterator &Iterator, std::string &Value,
                     leveldb_t *Handle, leveldb_readoptions_t *Reading,
                     leveldb_writeoptions_t *Writing, char **Error) {
  leveldb::DB *Opened;
  size_t Size;
  leveldb::DB::Open({}, "store", &Opened);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'leveldb::DB::Open' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Get({}, "key", &Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::DB::Get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Put({}, "key", "value");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::DB::Put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Delete({}, "key");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::DB::Delete' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Write({}, &Batch);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::DB::Write' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.CompactRange(nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::DB::CompactRange' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Iterator.SeekToFirst();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'leveldb::Iterator::SeekToFirst' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  leveldb_get(Handle, Reading, "key", 3, &Size, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'leveldb_get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  leveldb_put(Handle, Writing, "key", 3, "value", 5, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'leveldb_put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(leveldb::DB &Database, leveldb::WriteBatch &Batch,
                     leveldb::Iterator &Iterator, leveldb_iterator_t *Handle) {
  Batch.Put("key", "value");
  Database.NewIterator({});
  Database.GetSnapshot();
  if (Iterator.Valid())
    Iterator.Next();
  leveldb_iter_next(Handle);
  co_return;
}
