// A stub of OpenSSL: only what the fixtures use.
#pragma once
#include <openssl/bio.h>

extern "C" {
typedef struct ossl_http_req_ctx_st OSSL_HTTP_REQ_CTX;
BIO *OSSL_HTTP_exchange(OSSL_HTTP_REQ_CTX *, char **);
int OSSL_HTTP_REQ_CTX_nbio(OSSL_HTTP_REQ_CTX *);
}
