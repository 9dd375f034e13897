// A stub of nanodbc: only what the fixtures use.
#pragma once
#include <string>

namespace nanodbc {
typedef std::string string;
class result {
public:
  bool next();
  bool async_next(void *Event);
  short columns() const;
};
class connection {
public:
  connection();
  explicit connection(const string &Text, long Timeout = 0);
  connection(const connection &) noexcept;
  ~connection() noexcept;
  void connect(const string &Text, long Timeout = 0);
  bool async_connect(const string &Text, void *Event, long Timeout = 0);
};
result execute(connection &Connection, const string &Query, long Batch = 1,
               long Timeout = 0);
} // namespace nanodbc
