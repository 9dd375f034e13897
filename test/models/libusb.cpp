// RUN: %check %s
#include <libusb-1.0/libusb.h>
#include <mylib/task.hpp>

mylib::task<> blocks(libusb_context *Context, libusb_device_handle *Device,
                     unsigned char *Data) {
  int Size;
  timeval Limit = {1, 0};
  libusb_bulk_transfer(Device, 1, Data, 1, &Size, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libusb_bulk_transfer' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, submit it with 'libusb_submit_transfer' and await its callback
  libusb_reset_device(Device);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libusb_reset_device' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  libusb_handle_events(Context);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libusb_handle_events' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptors of 'libusb_get_pollfds', or let a thread of its own handle the events
  libusb_handle_events_timeout(Context, &Limit);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libusb_handle_events_timeout' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptors of 'libusb_get_pollfds', or let a thread of its own handle the events
  co_return;
}

mylib::task<> silent(libusb_context *Context, libusb_transfer *Transfer) {
  timeval Now = {0, 0};
  libusb_submit_transfer(Transfer);
  libusb_handle_events_timeout(Context, &Now);
  co_return;
}
