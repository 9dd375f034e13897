// RUN: %check %s
#include <modbus/modbus.h>
#include <mylib/task.hpp>

mylib::task<> blocks(modbus_t *Device, uint16_t *Values) {
  modbus_connect(Device);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'modbus_connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  modbus_read_registers(Device, 0, 1, Values);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'modbus_read_registers' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(modbus_t *Device) {
  modbus_get_socket(Device);
  co_return;
}
