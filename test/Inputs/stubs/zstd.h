// A stub of Zstandard: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef struct ZSTD_CCtx_s ZSTD_CCtx;
typedef struct ZSTD_outBuffer_s ZSTD_outBuffer;
typedef struct ZSTD_inBuffer_s ZSTD_inBuffer;
std::size_t ZSTD_decompress(void *, std::size_t, const void *, std::size_t);
std::size_t ZSTD_compressStream(ZSTD_CCtx *, ZSTD_outBuffer *, ZSTD_inBuffer *);
}
