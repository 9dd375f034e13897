// A stub of sqlite_orm: only what the fixtures use.
#pragma once
#include <functional>
#include <vector>

namespace sqlite_orm {
namespace internal {
struct storage_base {
  bool transaction(const std::function<bool()> &Function);
  void commit();
  int changes();
};
template <class... DBO> struct storage_t : storage_base {
  template <class T> std::vector<T> get_all();
  template <class T> int insert(const T &Object);
  template <class T> int prepare(T Statement);
  void sync_schema(bool Preserve = false);
};
} // namespace internal
} // namespace sqlite_orm
