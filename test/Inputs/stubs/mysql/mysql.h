// A stub of the C API of MySQL: only what the fixtures use.
#pragma once

extern "C" {
typedef struct MYSQL MYSQL;
typedef struct MYSQL_RES MYSQL_RES;
typedef struct MYSQL_STMT MYSQL_STMT;
typedef char **MYSQL_ROW;
enum net_async_status { NET_ASYNC_COMPLETE, NET_ASYNC_NOT_READY };
MYSQL *mysql_init(MYSQL *);
MYSQL *mysql_real_connect(MYSQL *, const char *, const char *, const char *,
                          const char *, unsigned, const char *, unsigned long);
enum net_async_status mysql_real_connect_nonblocking(MYSQL *, const char *,
                                                     const char *, const char *,
                                                     const char *, unsigned,
                                                     const char *,
                                                     unsigned long);
int mysql_query(MYSQL *, const char *);
int mysql_real_query(MYSQL *, const char *, unsigned long);
enum net_async_status mysql_real_query_nonblocking(MYSQL *, const char *,
                                                   unsigned long);
MYSQL_RES *mysql_store_result(MYSQL *);
int mysql_next_result(MYSQL *);
MYSQL_ROW mysql_fetch_row(MYSQL_RES *);
int mysql_ping(MYSQL *);
bool mysql_commit(MYSQL *);
int mysql_stmt_execute(MYSQL_STMT *);
}
