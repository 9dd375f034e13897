// A stub of OpenSSL: only what the fixtures use.
#pragma once

extern "C" int PKCS5_PBKDF2_HMAC_SHA1(const char *, int, const unsigned char *,
                                      int, int, int, unsigned char *);
