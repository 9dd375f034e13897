// A stub of libsystemd: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef struct sd_journal sd_journal;
int sd_journal_next(sd_journal *);
int sd_journal_wait(sd_journal *, uint64_t);
}
