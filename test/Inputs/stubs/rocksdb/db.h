// A stub of RocksDB: only what the fixtures use.
#pragma once
#include <memory>
#include <string>
#include <vector>

namespace rocksdb {
struct Options {};
struct ReadOptions {};
struct WriteOptions {};
struct FlushOptions {};
struct FlushWALOptions {};
struct CompactRangeOptions {};
struct WaitForCompactOptions {};
struct Slice {
  Slice(const char *);
};
class Snapshot;
class ColumnFamilyHandle;
class Status {
public:
  bool ok() const;
};
class WriteBatch {
public:
  Status Put(const Slice &Key, const Slice &Value);
};

class IteratorBase {
public:
  virtual ~IteratorBase();
  virtual bool Valid() const = 0;
  virtual void SeekToFirst() = 0;
  virtual void Seek(const Slice &Target) = 0;
  virtual void Next() = 0;
};
class Iterator : public IteratorBase {};

class DB {
public:
  static Status Open(const Options &Options, const std::string &Name,
                     std::unique_ptr<DB> *Database);
  virtual ~DB();
  virtual ColumnFamilyHandle *DefaultColumnFamily() const = 0;
  virtual Status Put(const WriteOptions &, ColumnFamilyHandle *, const Slice &,
                     const Slice &) = 0;
  virtual Status Put(const WriteOptions &, const Slice &, const Slice &);
  virtual Status Delete(const WriteOptions &, const Slice &);
  virtual Status Write(const WriteOptions &, WriteBatch *) = 0;
  virtual Status Get(const ReadOptions &, const Slice &, std::string *) final;
  virtual std::vector<Status> MultiGet(const ReadOptions &,
                                       const std::vector<Slice> &,
                                       std::vector<std::string> *) final;
  virtual bool KeyMayExist(const ReadOptions &, const Slice &, std::string *,
                           bool *Found = nullptr);
  virtual Iterator *NewIterator(const ReadOptions &);
  virtual const Snapshot *GetSnapshot() = 0;
  virtual bool GetProperty(const Slice &, std::string *);
  virtual Status Flush(const FlushOptions &);
  virtual Status FlushWAL(bool Sync);
  virtual Status SyncWAL();
  virtual Status CompactRange(const CompactRangeOptions &, const Slice *,
                              const Slice *);
  virtual Status WaitForCompact(const WaitForCompactOptions &) = 0;
};
Status DestroyDB(const std::string &, const Options &);
} // namespace rocksdb
