//===--- Directives.h - What a file includes --------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_DIRECTIVES_H
#define ASYNC_TIDY_DRIVER_DIRECTIVES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace async_tidy {

/// What a file tells of itself without being preprocessed.
struct FileOutline {
  /// The headers that it includes, reached or not, as they are spelled between
  /// quotes or angle brackets.
  std::vector<std::string> Headers;
  /// It is read once, however often it is included.
  bool IsGuarded = false;
  /// It may be an error to read it.
  bool MayRefuse = false;
};

FileOutline outlineOf(llvm::StringRef Text);

/// An include, and where the text goes on in the next line.
struct LeadingInclude {
  /// With its quotes or angle brackets.
  std::string Header;
  size_t End;
};

/// The includes with which \p Text begins, up to anything else that is no
/// comment. It has to end with a null.
std::vector<LeadingInclude> leadingIncludes(llvm::StringRef Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_DIRECTIVES_H
