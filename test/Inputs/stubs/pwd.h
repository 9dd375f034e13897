// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct passwd;
struct passwd *getpwnam(const char *);
}
