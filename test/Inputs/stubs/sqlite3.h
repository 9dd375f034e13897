// A stub of SQLite's header: only what the fixtures use.
#pragma once

extern "C" {
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
#define SQLITE_OK 0
#define SQLITE_ROW 100
#define SQLITE_DONE 101
int sqlite3_open(const char *, sqlite3 **);
int sqlite3_open_v2(const char *, sqlite3 **, int, const char *);
int sqlite3_close(sqlite3 *);
int sqlite3_errcode(sqlite3 *);
int sqlite3_sleep(int);
int sqlite3_get_table(sqlite3 *, const char *, char ***, int *, int *, char **);
int sqlite3_wal_checkpoint_v2(sqlite3 *, const char *, int, int *, int *);
typedef struct sqlite3_blob sqlite3_blob;
int sqlite3_blob_read(sqlite3_blob *, void *, int, int);
typedef struct sqlite3_backup sqlite3_backup;
int sqlite3_backup_step(sqlite3_backup *, int);
int sqlite3_exec(sqlite3 *, const char *,
                 int (*)(void *, int, char **, char **), void *, char **);
int sqlite3_prepare_v2(sqlite3 *, const char *, int, sqlite3_stmt **,
                       const char **);
int sqlite3_load_extension(sqlite3 *, const char *, const char *, char **);
int sqlite3_step(sqlite3_stmt *);
int sqlite3_reset(sqlite3_stmt *);
int sqlite3_finalize(sqlite3_stmt *);
int sqlite3_bind_int(sqlite3_stmt *, int, int);
int sqlite3_column_int(sqlite3_stmt *, int);
const unsigned char *sqlite3_column_text(sqlite3_stmt *, int);
}
