// A stub of zlib: only what the fixtures use.
#pragma once

extern "C" {
typedef struct z_stream_s *z_streamp;
int compress2(unsigned char *, unsigned long *, const unsigned char *,
              unsigned long, int);
int deflate(z_streamp, int);
}
