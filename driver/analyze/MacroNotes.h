//===--- MacroNotes.h - Notes about macros that say nothing -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_MACRONOTES_H
#define ASYNC_TIDY_DRIVER_MACRONOTES_H

#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang/Basic/Diagnostic.h"
#include <set>
#include <string>

namespace async_tidy {

/// Finds out which of the notes that tell of macros people need not read: those
/// from the inside of a macro, such as that of a test framework, if what is
/// wrong was written where it is used, and those that were there before.
class MacroNotes {
public:
  /// Takes a diagnostic, be it a note, before its macros are told.
  void see(const clang::Diagnostic &Info);

  /// The numbers of those notes of \p Error, which was seen.
  std::set<size_t> asides(const clang::tidy::ClangTidyError &Error) const;

private:
  using Place = std::pair<std::string, unsigned>;

  /// The places of diagnostics about what is an argument of a macro.
  std::set<Place> InArguments;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_MACRONOTES_H
