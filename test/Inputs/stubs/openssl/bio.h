// A stub of OpenSSL: only what the fixtures use.
#pragma once

extern "C" {
typedef long time_t;
typedef struct bio_st BIO;
typedef struct bio_addrinfo_st BIO_ADDRINFO;
enum BIO_lookup_type { BIO_LOOKUP_CLIENT, BIO_LOOKUP_SERVER };
int BIO_lookup(const char *, const char *, enum BIO_lookup_type, int, int,
               BIO_ADDRINFO **);
int BIO_lookup_ex(const char *, const char *, int, int, int, int,
                  BIO_ADDRINFO **);
int BIO_socket_wait(int, int, time_t);
int BIO_wait(BIO *, time_t, unsigned);
int BIO_do_connect_retry(BIO *, int, int);
int BIO_read(BIO *, void *, int);
}
