// CONFIG: {CheckOptions: {async-abandoned-error.StrictMode: true}}
#include <chrono>
#include <exception>
#include <mylib/task.hpp>

mylib::task<> sendHeartbeat();
void log(const char *Message);

mylib::task<> heartbeat() {
SAMPLE
}
