//===--- CheckGroup.h - The checks of one unit ------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_CHECKGROUP_H
#define ASYNC_TIDY_COMMON_CHECKGROUP_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// The checks of ours that a host runs over one translation unit, and the
/// analysis that they share. A host asks the matchers of each check for each
/// function of all headers, which costs more than most checks; so one of the
/// group listens for all.
class CheckGroup {
public:
  explicit CheckGroup(const clang::tidy::ClangTidyContext &Host)
      : Owner(Host) {}

  /// The group for the unit that \p Owner makes checks for. The checks share
  /// the ownership: it ends with the last of them, and a context that goes on
  /// to another unit gets another group. May be called from several threads, as
  /// clangd does.
  static std::shared_ptr<CheckGroup>
  of(const clang::tidy::ClangTidyContext &Owner);

  /// A check joins. Returns whether it is the one that listens.
  bool join() { return Size++ == 0; }

  /// Starts the analysis of \p AST, the unit of the group, if there is none
  /// yet. \p Handler hears of the problems in the user's models.
  Analysis &start(clang::ASTContext &AST, ModelProblemHandler Handler);

  /// The analysis, or null: the unit has no function that is looked at, or all
  /// checks are done.
  std::shared_ptr<Analysis> analysis() const { return Shared; }

  /// The unit has ended: what joins from now on is of another.
  void close() { IsOpen = false; }

  /// Lets go of the analysis, since all checks are done.
  void end() { Shared.reset(); }

private:
  const clang::tidy::ClangTidyContext &Owner;
  std::shared_ptr<Analysis> Shared;
  unsigned Size = 0;
  bool IsOpen = true;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_CHECKGROUP_H
