//===--- ProcessTokens.h - Who may work at the same time --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PROCESSTOKENS_H
#define ASYNC_TIDY_DRIVER_PROCESSTOKENS_H

#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace async_tidy {

/// Tokens that processes hand to each other, as those of make: who has one may
/// start one process more at the same time. The processes that this one starts
/// have the same.
class ProcessTokens {
public:
  /// Has none at first.
  ProcessTokens() {
    if (pipe2(Ends, O_NONBLOCK) != 0)
      Ends[0] = Ends[1] = -1;
    AreOwn = true;
  }
  /// Those that another process made, by descriptors().
  explicit ProcessTokens(const std::vector<int> &Descriptors) {
    if (Descriptors.size() == 2) {
      Ends[0] = Descriptors[0];
      Ends[1] = Descriptors[1];
    }
  }
  ~ProcessTokens() {
    for (const int End : Ends)
      if (AreOwn && End >= 0)
        close(End);
  }
  ProcessTokens(const ProcessTokens &) = delete;
  ProcessTokens &operator=(const ProcessTokens &) = delete;

  std::vector<int> descriptors() const { return {Ends[0], Ends[1]}; }

  void give() { (void)!::write(Ends[1], "+", 1); }
  /// Takes one, if there is any.
  bool take() {
    char Token = 0;
    return ::read(Ends[0], &Token, 1) == 1;
  }

private:
  int Ends[2] = {-1, -1};
  bool AreOwn = false;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PROCESSTOKENS_H
