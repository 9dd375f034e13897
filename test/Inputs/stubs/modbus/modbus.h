// A stub of libmodbus: only what the fixtures use.
#pragma once
#include <cstdint>

extern "C" {
typedef struct _modbus modbus_t;
int modbus_connect(modbus_t *);
int modbus_read_registers(modbus_t *, int, int, uint16_t *);
int modbus_get_socket(modbus_t *);
}
