// A stub of libsystemd: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef struct sd_event sd_event;
int sd_event_loop(sd_event *);
int sd_event_run(sd_event *, uint64_t);
}
