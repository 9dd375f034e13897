// A stub of sqlite_modern_cpp: only what the fixtures use.
#pragma once
#include <memory>
#include <string>

struct sqlite3;
namespace sqlite {
struct sqlite_config {};
class database_binder {
public:
  database_binder(database_binder &&Other);
  ~database_binder() noexcept(false);
  void execute();
  void used(bool State);
};
class database {
public:
  database(const std::string &Name, const sqlite_config &Config = {});
  database(std::shared_ptr<sqlite3> Handle);
  ~database();
  database_binder operator<<(const std::string &Query);
  int rows_modified() const;
};
void operator++(database_binder &Prepared, int);
} // namespace sqlite
