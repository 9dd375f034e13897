//===--- UserError.h - What ends a run with exit code 2 ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_USERERROR_H
#define ASYNC_TIDY_DRIVER_USERERROR_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <fmt/format.h>

template <>
struct fmt::formatter<llvm::StringRef> : fmt::formatter<std::string_view> {
  auto format(llvm::StringRef Text, format_context &Context) const {
    return formatter<std::string_view>::format(
        std::string_view(Text.data(), Text.size()), Context);
  }
};

namespace async_tidy {

/// What the driver's exit code says.
enum class ExitCode { Clean = 0, Findings = 1, Failure = 2 };

/// The line about a problem that has no place in a file.
template <typename... Ts>
std::string errorLine(fmt::format_string<Ts...> Format, Ts &&...Args) {
  return "async-tidy: error: " + fmt::format(Format, std::forward<Ts>(Args)...);
}

/// An error whose text is one such line, ready to be printed.
template <typename... Ts>
llvm::Error userError(fmt::format_string<Ts...> Format, Ts &&...Args) {
  return llvm::createStringError(errorLine(Format, std::forward<Ts>(Args)...));
}

/// An error about a place in a file. \p Line and \p Column count from 1.
inline llvm::Error locatedError(llvm::StringRef File, unsigned Line,
                                unsigned Column, llvm::StringRef Message) {
  return llvm::createStringError(
      fmt::format("{}:{}:{}: error: {}", File, Line, Column, Message));
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_USERERROR_H
