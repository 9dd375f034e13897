//===--- httplib.h - As much of cpp-httplib as the tests need ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPLIB_H
#define HTTPLIB_H

#include <string>

namespace httplib {

class Result {
public:
  explicit operator bool() const;
};

class Client {
public:
  explicit Client(const std::string &Host);
  Result Get(const std::string &Path);
};

} // namespace httplib

#endif // HTTPLIB_H
