// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
#define O_RDONLY 0
#define O_NONBLOCK 04000
#define F_SETFL 4
#define F_SETLK 6
#define F_SETLKW 7
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WAIT_AFTER 4
int open(const char *, int, ...);
int fcntl(int, int, ...);
int sync_file_range(int, long, long, unsigned);
int posix_fallocate(int, long, long);
}
