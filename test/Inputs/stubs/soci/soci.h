// A stub of SOCI: only what the fixtures use.
#pragma once
#include <cstddef>
#include <string>

namespace soci {
namespace details {
class once_temp_type {
public:
  once_temp_type(const once_temp_type &);
  ~once_temp_type() noexcept(false);
};
class prepare_temp_type {};
class once_type {
public:
  template <typename T> once_temp_type operator<<(const T &Text);
};
class prepare_type {
public:
  template <typename T> prepare_temp_type operator<<(const T &Text);
};
} // namespace details
class connection_pool {
public:
  std::size_t lease();
  bool try_lease(std::size_t &Place, int Timeout);
  void give_back(std::size_t Place);
};
class session {
public:
  session();
  session(const std::string &Backend, const std::string &Text);
  explicit session(connection_pool &Pool);
  session(session &&Other);
  ~session();
  details::once_type once;
  details::prepare_type prepare;
  template <typename T> details::once_temp_type operator<<(const T &Text);
  void begin();
  bool is_connected() const noexcept;
};
class statement {
public:
  statement(const details::prepare_temp_type &Prepared);
  bool execute(bool Exchange = false);
};
} // namespace soci
