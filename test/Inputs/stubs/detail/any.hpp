// A function template that takes a lambda must be defined where it is used:
// the stubs that return something by such a function return this.
#pragma once

namespace stub_detail {
template <typename T> T any();
} // namespace stub_detail
