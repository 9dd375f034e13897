#pragma once

namespace store {
void save(int);
void save(const char *);
void load();
void flush();
void wait();
void quick();
void waived();
void openAll();
int parse(const char *);
template <typename T> void all(T Value) { save(Value); }
struct Session {
  Session();
  ~Session();
  void close();
};
} // namespace store
