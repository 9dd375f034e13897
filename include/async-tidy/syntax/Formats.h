//===--- Formats.h - Functions that fill in a format ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_FORMATS_H
#define ASYNC_TIDY_SYNTAX_FORMATS_H

#include <optional>

namespace clang {
class FunctionDecl;
} // namespace clang

namespace async_tidy {

/// The index of the parameter of \p Function that is a format: a text, after
/// which it takes any number of arguments of any kind.
std::optional<unsigned> formatParameter(const clang::FunctionDecl &Function);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_FORMATS_H
