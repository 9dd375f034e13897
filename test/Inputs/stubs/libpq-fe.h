// A stub of libpq: only what the fixtures use.
#pragma once

extern "C" {
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;
typedef unsigned Oid;
typedef enum {
  PGRES_POLLING_FAILED,
  PGRES_POLLING_OK
} PostgresPollingStatusType;
typedef enum { PQPING_OK } PGPing;
PGconn *PQconnectdb(const char *);
PGconn *PQconnectStart(const char *);
PostgresPollingStatusType PQconnectPoll(PGconn *);
PGconn *PQsetdbLogin(const char *, const char *, const char *, const char *,
                     const char *, const char *, const char *);
void PQreset(PGconn *);
int PQresetStart(PGconn *);
PGresult *PQexec(PGconn *, const char *);
PGresult *PQexecParams(PGconn *, const char *, int, const Oid *,
                       const char *const *, const int *, const int *, int);
PGresult *PQprepare(PGconn *, const char *, const char *, int, const Oid *);
PGresult *PQexecPrepared(PGconn *, const char *, int, const char *const *,
                         const int *, const int *, int);
PGresult *PQdescribePrepared(PGconn *, const char *);
PGresult *PQdescribePortal(PGconn *, const char *);
int PQsendQuery(PGconn *, const char *);
int PQconsumeInput(PGconn *);
int PQisBusy(PGconn *);
PGresult *PQgetResult(PGconn *);
PGresult *PQclosePrepared(PGconn *, const char *);
PGresult *PQclosePortal(PGconn *, const char *);
int PQgetCopyData(PGconn *, char **, int);
typedef struct pg_cancel_conn PGcancelConn;
int PQcancelBlocking(PGcancelConn *);
int PQcancel(PGcancel *, char *, int);
PGPing PQping(const char *);
Oid lo_import(PGconn *, const char *);
int lo_read(PGconn *, int, char *, unsigned long);
}
