// A stub of libusb: only what the fixtures use.
#pragma once
#include <cstdint>
#include <sys/select.h>

extern "C" {
typedef struct libusb_context libusb_context;
typedef struct libusb_device_handle libusb_device_handle;
struct libusb_transfer;
int libusb_bulk_transfer(libusb_device_handle *, unsigned char, unsigned char *,
                         int, int *, unsigned int);
int libusb_submit_transfer(struct libusb_transfer *);
int libusb_reset_device(libusb_device_handle *);
int libusb_handle_events(libusb_context *);
int libusb_handle_events_timeout(libusb_context *, struct timeval *);
}
