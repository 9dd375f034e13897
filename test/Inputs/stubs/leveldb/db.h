// A stub of LevelDB: only what the fixtures use.
#pragma once
#include <cstddef>
#include <string>

namespace leveldb {
struct Options {};
struct ReadOptions {};
struct WriteOptions {};
struct Slice {
  Slice(const char *);
};
class Snapshot;
class Status {
public:
  bool ok() const;
};
class WriteBatch {
public:
  void Put(const Slice &Key, const Slice &Value);
};
class Iterator {
public:
  virtual ~Iterator();
  virtual bool Valid() const = 0;
  virtual void SeekToFirst() = 0;
  virtual void Next() = 0;
};
class DB {
public:
  static Status Open(const Options &, const std::string &, DB **);
  virtual ~DB();
  virtual Status Put(const WriteOptions &, const Slice &, const Slice &) = 0;
  virtual Status Delete(const WriteOptions &, const Slice &) = 0;
  virtual Status Write(const WriteOptions &, WriteBatch *) = 0;
  virtual Status Get(const ReadOptions &, const Slice &, std::string *) = 0;
  virtual Iterator *NewIterator(const ReadOptions &) = 0;
  virtual const Snapshot *GetSnapshot() = 0;
  virtual void CompactRange(const Slice *, const Slice *) = 0;
};
} // namespace leveldb
