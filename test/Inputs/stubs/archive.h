// A stub of libarchive: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
struct archive;
struct archive_entry;
int archive_read_open_filename(struct archive *, const char *, size_t);
int archive_read_open_memory(struct archive *, const void *, size_t);
int archive_read_next_header(struct archive *, struct archive_entry **);
int archive_read_extract(struct archive *, struct archive_entry *, int);
}
