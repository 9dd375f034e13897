// A stub of OpenSSL: only what the fixtures use.
#pragma once
#include <openssl/bio.h>

extern "C" {
typedef struct ocsp_request_st OCSP_REQUEST;
typedef struct ocsp_response_st OCSP_RESPONSE;
OCSP_RESPONSE *OCSP_sendreq_bio(BIO *, const char *, OCSP_REQUEST *);
}
