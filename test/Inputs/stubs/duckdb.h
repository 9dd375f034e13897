// A stub of DuckDB's C interface: only what the fixtures use.
#pragma once

extern "C" {
typedef struct _duckdb_connection *duckdb_connection;
typedef struct _duckdb_pending_result *duckdb_pending_result;
typedef struct duckdb_result duckdb_result;
typedef enum { DuckDBSuccess = 0, DuckDBError = 1 } duckdb_state;
duckdb_state duckdb_query(duckdb_connection, const char *, duckdb_result *);
int duckdb_pending_execute_task(duckdb_pending_result);
}
