#include <exception>
#include <seastar/core/future.hh>

void log(std::exception_ptr Failure);

void look(seastar::future<int> Loaded) {
  SAMPLE
}
