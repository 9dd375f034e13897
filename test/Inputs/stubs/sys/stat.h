// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
struct stat {
  long st_size;
};
int stat(const char *, struct stat *);
int fstat(int, struct stat *);
int mkdir(const char *, unsigned);
}
