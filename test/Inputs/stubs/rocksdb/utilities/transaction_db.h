// A stub of RocksDB: only what the fixtures use.
#pragma once
#include <rocksdb/db.h>

namespace rocksdb {
class Transaction {
public:
  virtual ~Transaction();
  virtual Status Commit() = 0;
  virtual Status GetForUpdate(const ReadOptions &, const Slice &, std::string *,
                              bool Exclusive = true,
                              bool DoValidate = true) = 0;
  virtual Status Put(const Slice &Key, const Slice &Value) = 0;
};

class StackableDB : public DB {};

class TransactionDB : public StackableDB {
public:
  virtual Transaction *BeginTransaction(const WriteOptions &) = 0;
};
} // namespace rocksdb
