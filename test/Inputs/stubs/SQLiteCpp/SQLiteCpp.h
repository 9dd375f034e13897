// A stub of SQLiteCpp: only what the fixtures use.
#pragma once
#include <string>

namespace SQLite {
class Database {
public:
  Database(const char *Name, const int Flags = 1, const int Timeout = 0,
           const char *Vfs = nullptr);
  Database(const Database &) = delete;
  Database(Database &&) = default;
  ~Database() = default;
  void setBusyTimeout(const int Timeout);
  int exec(const char *Queries);
  void loadExtension(const char *Name, const char *Entry);
};
class Statement {
public:
  Statement(const Database &Of, const char *Query);
  void bind(const int Index, const int Value);
  bool executeStep();
};
class Transaction {
public:
  explicit Transaction(Database &Of);
  ~Transaction();
  void commit();
};
} // namespace SQLite
