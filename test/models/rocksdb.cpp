// RUN: %check %s
#include <mylib/task.hpp>
#include <rocksdb/convenience.h>
#include <rocksdb/utilities/transaction_db.h>

mylib::task<> blocks(rocksdb::TransactionDB &Database,
                     rocksdb::WriteBatch &Batch, rocksdb::Iterator &Iterator,
                     rocksdb::Transaction &Transaction, std::string &Value) {
  std::unique_ptr<rocksdb::DB> Opened;
  rocksdb::DB::Open({}, "store", &Opened);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb::DB::Open' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Opened->Get({}, "key", &Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'rocksdb::DB::Get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Opened->Put({}, Opened->DefaultColumnFamily(), "key", "value");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'rocksdb::DB::Put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Put({}, "key", "value");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::Put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Delete({}, "key");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::Delete' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Write({}, &Batch);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::Write' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.Flush({});
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::Flush' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.FlushWAL(true);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::FlushWAL' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Database.CompactRange({}, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::DB::CompactRange' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Iterator.Seek("key");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::IteratorBase::Seek' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Iterator.SeekToFirst();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'rocksdb::IteratorBase::SeekToFirst' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Transaction.GetForUpdate({}, "key", &Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'rocksdb::Transaction::GetForUpdate' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: in this coroutine, run the call on a thread that may block and await the result
  Transaction.Commit();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'rocksdb::Transaction::Commit' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb::CancelAllBackgroundWork(&Database, true);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb::CancelAllBackgroundWork' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rocksdb::DestroyDB("store", {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rocksdb::DestroyDB' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

namespace app {
struct DB {
  void Put(int, const char *, const char *);
};
} // namespace app

mylib::task<> silent(rocksdb::DB &Database, rocksdb::WriteBatch &Batch,
                     rocksdb::Iterator &Iterator,
                     rocksdb::Transaction &Transaction, std::string &Value,
                     app::DB Own) {
  Batch.Put("key", "value");
  Transaction.Put("key", "value");
  Database.KeyMayExist({}, "key", &Value);
  Database.GetSnapshot();
  Database.GetProperty("rocksdb.stats", &Value);
  Database.FlushWAL(false);
  Database.NewIterator({});
  if (Iterator.Valid())
    Iterator.Next();
  rocksdb::CancelAllBackgroundWork(&Database);
  Own.Put(1, "key", "value");
  co_return;
}
