// A stub of RocksDB: only what the fixtures use.
#pragma once
#include <rocksdb/db.h>

namespace rocksdb {
void CancelAllBackgroundWork(DB *Database, bool Wait = false);
} // namespace rocksdb
