// A stub of libxcrypt: only what the fixtures use.
#pragma once

extern "C" {
struct crypt_data;
char *crypt_r(const char *, const char *, crypt_data *);
}
