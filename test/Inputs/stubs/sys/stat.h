// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
struct stat {
  long st_size;
};
int stat(const char *, struct stat *);
int fstat(int, struct stat *);
int mkfifo(const char *, unsigned);
int fstatvfs(int, void *);
int mkdir(const char *, unsigned);
}
