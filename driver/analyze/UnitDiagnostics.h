//===--- UnitDiagnostics.h - What is said of a unit -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNITDIAGNOSTICS_H
#define ASYNC_TIDY_DRIVER_UNITDIAGNOSTICS_H

#include "MacroNotes.h"
#include "async-tidy/common/Waivers.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include <set>
#include <string>

namespace async_tidy {

/// Collects diagnostics as clang-tidy does, and keeps the first error: some,
/// such as those about the compile command, are shown nowhere else, and none
/// may be hidden by NOLINT or a filter.
class UnitDiagnostics : public clang::tidy::ClangTidyDiagnosticConsumer {
public:
  /// \p Context must outlive the object.
  UnitDiagnostics(clang::tidy::ClangTidyContext &Context, bool FixNotes,
                  std::string Directory);

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override;

  const MacroNotes &macros() const { return Macros; }
  bool isGuess(const clang::tidy::ClangTidyError &Error) const;
  /// Where comments in the main file suppressed diagnostics.
  const WaivedLines &waived() const { return Waived; }
  /// As UnitResult::Failure.
  const std::string &firstError() const { return First; }

private:
  void noteGuess(const clang::Diagnostic &Info);
  std::string describe(const clang::Diagnostic &Info) const;

  clang::tidy::ClangTidyContext &Context;
  const std::string Directory;
  std::string First;
  MacroNotes Macros;
  /// By their checks, files and offsets.
  std::set<std::tuple<std::string, std::string, unsigned>> Guesses;
  WaivedLines Waived;
};

/// What is wrong with a command that names no source, or several.
inline constexpr char NoSource[] =
    "its compile command compiles no source, or more than one";

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNITDIAGNOSTICS_H
