// A stub of [Boost].UT: only what the fixtures use.
#pragma once
#include <cstddef>
#include <type_traits>

namespace boost::inline ext::ut::inline v2_3_1 {
namespace detail {
template <typename Test> struct test_location {
  template <typename T>
    requires std::is_convertible_v<T, Test>
  constexpr test_location(T t) : test(t) {}
  Test test;
};
struct test {
  test(const char *, const char *);
  template <typename... Ts>
  constexpr auto operator=(test_location<void (*)()> Body) {
    return Body.test;
  }
  template <typename Test>
    requires(!std::is_convertible_v<Test, void (*)()>)
  constexpr auto operator=(Test Body) {
    return Body;
  }
};
} // namespace detail
namespace literals {
[[nodiscard]] inline auto operator""_test(const char *Name, std::size_t) {
  return detail::test{"test", Name};
}
} // namespace literals
template <const char *suite_name = nullptr> struct suite {
  template <typename TSuite> constexpr suite(TSuite) {}
};
bool expect(bool);
inline auto test(const char *Name) { return detail::test{"test", Name}; }
using literals::operator""_test;
} // namespace boost::inline ext::ut::inline v2_3_1
