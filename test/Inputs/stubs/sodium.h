// A stub of libsodium: only what the fixtures use.
#pragma once

extern "C" {
int crypto_pwhash_str_verify(const char *, const char *, unsigned long long);
int crypto_generichash(unsigned char *, unsigned long, const unsigned char *,
                       unsigned long long, const unsigned char *,
                       unsigned long);
}
