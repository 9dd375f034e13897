// A stub of RocksDB's C interface: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef struct rocksdb_t rocksdb_t;
typedef struct rocksdb_iterator_t rocksdb_iterator_t;
typedef struct rocksdb_options_t rocksdb_options_t;
typedef struct rocksdb_readoptions_t rocksdb_readoptions_t;
typedef struct rocksdb_writeoptions_t rocksdb_writeoptions_t;
typedef struct rocksdb_flushoptions_t rocksdb_flushoptions_t;
typedef struct rocksdb_transaction_t rocksdb_transaction_t;
rocksdb_t *rocksdb_open(const rocksdb_options_t *, const char *, char **);
char *rocksdb_get(rocksdb_t *, const rocksdb_readoptions_t *, const char *,
                  size_t, size_t *, char **);
void rocksdb_put(rocksdb_t *, const rocksdb_writeoptions_t *, const char *,
                 size_t, const char *, size_t, char **);
void rocksdb_flush(rocksdb_t *, const rocksdb_flushoptions_t *, char **);
void rocksdb_flush_wal(rocksdb_t *, unsigned char, char **);
void rocksdb_cancel_all_background_work(rocksdb_t *, unsigned char);
rocksdb_iterator_t *rocksdb_create_iterator(rocksdb_t *,
                                            const rocksdb_readoptions_t *);
void rocksdb_iter_seek(rocksdb_iterator_t *, const char *, size_t);
void rocksdb_iter_next(rocksdb_iterator_t *);
const char *rocksdb_iter_key(const rocksdb_iterator_t *, size_t *);
void rocksdb_transaction_put(rocksdb_transaction_t *, const char *, size_t,
                             const char *, size_t, char **);
void rocksdb_transaction_commit(rocksdb_transaction_t *, char **);
}
