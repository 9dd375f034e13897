// A stub of hiredis: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
struct timeval;
typedef struct redisContext redisContext;
typedef struct redisAsyncContext redisAsyncContext;
typedef void(redisCallbackFn)(redisAsyncContext *, void *, void *);
redisContext *redisConnect(const char *, int);
redisContext *redisConnectNonBlock(const char *, int);
redisContext *redisConnectUnix(const char *);
int redisReconnect(redisContext *);
void *redisCommand(redisContext *, const char *, ...);
void *redisCommandArgv(redisContext *, int, const char **, const size_t *);
int redisAppendCommand(redisContext *, const char *, ...);
int redisGetReply(redisContext *, void **);
redisAsyncContext *redisAsyncConnect(const char *, int);
int redisAsyncCommand(redisAsyncContext *, redisCallbackFn *, void *,
                      const char *, ...);
}
