//===--- TextReport.h - Tells findings as units are done --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_TEXTREPORT_H
#define ASYNC_TIDY_DRIVER_TEXTREPORT_H

#include "Causes.h"
#include "FindingOrder.h"
#include "KnownFindings.h"
#include "config/Options.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace async_tidy {

/// Tells people what is found, source by source, as soon as all sources before
/// are done. What is printed does not depend on which unit is done first.
///
/// Where calls are followed across units, what units that ask others say
/// because of them is told after all else, again source by source: only then is
/// it known.
class TextReport {
public:
  /// \p Units are those that are linted, in the order in which they are told;
  /// those of one source are neighbors. \p Context has the configuration that
  /// decides on colors. The references must outlive the object.
  TextReport(const Options &Opts, clang::tidy::ClangTidyContext &Context,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS,
             KnownFindings Known,
             llvm::ArrayRef<clang::tooling::CompileCommand> Units);

  /// Takes the report of the unit with the number \p Unit, and tells what has
  /// nothing left to wait for. Unless it \p IsFinal, the unit asks others, and
  /// its report comes a second time. \p Report must live until then, or until
  /// finish().
  void add(size_t Unit, const UnitReport &Report, bool IsFinal);

  /// Tells the rest of \p Units, the reports of all that are linted.
  void finish(llvm::ArrayRef<UnitReport> Units);

  /// Afterwards: how many findings have the cause of one that was told.
  size_t untold() const { return Causes.untold(); }

private:
  /// The numbers of the units of one source.
  struct Source {
    size_t Begin;
    size_t End;
  };
  struct UnitState {
    const UnitReport *Report = nullptr;
    bool IsFinal = false;
  };

  bool mayTell(const Source &Each, bool Finally) const;
  void tell(const Source &Each, bool Finally);
  void print(std::vector<clang::tidy::ClangTidyError> Findings,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

  const Options &Opts;
  clang::tidy::ClangTidyContext &Context;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS;
  KnownFindings Known;
  std::vector<Source> Sources;
  std::vector<UnitState> Units;
  /// How many of the sources are told, as far as others change nothing, and how
  /// many are told for good.
  size_t Told = 0;
  size_t ToldFinally = 0;
  FindingOrder Order;
  CauseMerger Causes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_TEXTREPORT_H
