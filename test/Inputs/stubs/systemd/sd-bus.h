// A stub of libsystemd: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef struct sd_bus sd_bus;
typedef struct sd_bus_message sd_bus_message;
typedef struct sd_bus_error sd_bus_error;
typedef struct sd_bus_slot sd_bus_slot;
typedef int (*sd_bus_message_handler_t)(sd_bus_message *, void *,
                                        sd_bus_error *);
int sd_bus_call(sd_bus *, sd_bus_message *, uint64_t, sd_bus_error *,
                sd_bus_message **);
int sd_bus_call_async(sd_bus *, sd_bus_slot **, sd_bus_message *,
                      sd_bus_message_handler_t, void *, uint64_t);
int sd_bus_get_property_string(sd_bus *, const char *, const char *,
                               const char *, const char *, sd_bus_error *,
                               char **);
int sd_bus_process(sd_bus *, sd_bus_message **);
int sd_bus_wait(sd_bus *, uint64_t);
}
