// A stub of LevelDB's C interface: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef struct leveldb_t leveldb_t;
typedef struct leveldb_iterator_t leveldb_iterator_t;
typedef struct leveldb_readoptions_t leveldb_readoptions_t;
typedef struct leveldb_writeoptions_t leveldb_writeoptions_t;
char *leveldb_get(leveldb_t *, const leveldb_readoptions_t *, const char *,
                  size_t, size_t *, char **);
void leveldb_put(leveldb_t *, const leveldb_writeoptions_t *, const char *,
                 size_t, const char *, size_t, char **);
void leveldb_iter_next(leveldb_iterator_t *);
}
