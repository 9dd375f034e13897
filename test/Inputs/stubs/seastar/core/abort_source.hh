// A stub of Seastar: only what the fixtures use.
#pragma once
#include <exception>

namespace seastar {
class abort_requested_exception : public std::exception {
public:
  const char *what() const noexcept override;
};
class abort_source {
public:
  bool abort_requested() const noexcept;
};
} // namespace seastar
