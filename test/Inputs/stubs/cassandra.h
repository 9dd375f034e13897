// A stub of the driver of Cassandra: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef enum { cass_false = 0, cass_true = 1 } cass_bool_t;
typedef uint64_t cass_duration_t;
typedef struct CassSession_ CassSession;
typedef struct CassStatement_ CassStatement;
typedef struct CassFuture_ CassFuture;
typedef struct CassResult_ CassResult;
typedef void (*CassFutureCallback)(CassFuture *, void *);
CassFuture *cass_session_execute(CassSession *, const CassStatement *);
int cass_future_set_callback(CassFuture *, CassFutureCallback, void *);
cass_bool_t cass_future_ready(CassFuture *);
void cass_future_wait(CassFuture *);
cass_bool_t cass_future_wait_timed(CassFuture *, cass_duration_t);
const CassResult *cass_future_get_result(CassFuture *);
}
