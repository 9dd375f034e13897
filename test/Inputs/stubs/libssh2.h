// A stub of libssh2: only what the fixtures use.
#pragma once

extern "C" {
typedef struct _LIBSSH2_POLLFD LIBSSH2_POLLFD;
typedef struct _LIBSSH2_KNOWNHOSTS LIBSSH2_KNOWNHOSTS;
typedef struct _LIBSSH2_SESSION LIBSSH2_SESSION;
int libssh2_poll(LIBSSH2_POLLFD *, unsigned int, long);
int libssh2_session_block_directions(LIBSSH2_SESSION *);
int libssh2_knownhost_readfile(LIBSSH2_KNOWNHOSTS *, const char *, int);
}
