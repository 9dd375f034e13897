//===--- StaleMessages.h - How stale values are told ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEMESSAGES_H
#define ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEMESSAGES_H

#include "RefilledViews.h"
#include "async-tidy/paths/StaleErrno.h"
#include "async-tidy/paths/StaleValues.h"
#include "async-tidy/program/SharedChanges.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace async_tidy {

/// Says, in the name of \p Check, what goes wrong in \p Body at \p Use of \p
/// Held, as \p Known has it.
void tellStale(clang::tidy::ClangTidyCheck &Check, const HeldElement &Held,
               const StaleUse &Use, const Danger &Known,
               const FunctionBody &Body);

/// The same of \p Given, which the coroutine that is awaited uses in \p Use.
void tellGiven(clang::tidy::ClangTidyCheck &Check, const HeldElement &Given,
               const clang::Stmt &Use, const Danger &Known,
               const FunctionBody &Body);

/// Where the first is said.
clang::SourceLocation placeOf(const HeldElement &Held, const StaleUse &Use);

/// The same of \p Update, which loses what \p Other writes.
void tellLost(clang::tidy::ClangTidyCheck &Check, const LateUpdate &Update,
              const SharedChange &Other, const FunctionBody &Body);

/// The same of \p Use of \p Variable, which refers to \p Object of a thread.
void tellMoved(clang::tidy::ClangTidyCheck &Check,
               const clang::VarDecl &Variable, const clang::VarDecl &Object,
               const StaleUse &Use);

/// The same of \p Late, at \p Location.
void tellLate(clang::tidy::ClangTidyCheck &Check, const LateErrno &Late,
              clang::SourceLocation Location);

/// Says that \p Use is of \p View after \p Refill, and where.
clang::SourceLocation placeOf(const BufferView &View, const StaleUse &Use);
void tellRefilled(clang::tidy::ClangTidyCheck &Check, const BufferView &View,
                  const StaleUse &Use, const SharedChange &Refill);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEMESSAGES_H
