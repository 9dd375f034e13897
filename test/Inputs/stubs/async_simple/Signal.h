// A stub of async_simple: only what the fixtures use.
#pragma once
#include <stdexcept>

namespace async_simple {
enum SignalType : unsigned long { None = 0, Terminate = 1 };
class SignalException : public std::runtime_error {
public:
  explicit SignalException(SignalType);
  SignalType value() const;
};
} // namespace async_simple
