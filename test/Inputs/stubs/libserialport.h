// A stub of libserialport: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
struct sp_port;
enum sp_return { SP_OK = 0 };
enum sp_mode { SP_MODE_READ = 1 };
enum sp_return sp_open(struct sp_port *, enum sp_mode);
enum sp_return sp_blocking_read(struct sp_port *, void *, size_t, unsigned int);
enum sp_return sp_nonblocking_read(struct sp_port *, void *, size_t);
enum sp_return sp_blocking_write(struct sp_port *, const void *, size_t,
                                 unsigned int);
enum sp_return sp_nonblocking_write(struct sp_port *, const void *, size_t);
enum sp_return sp_drain(struct sp_port *);
}
