//===--- RefilledViews.h - Views of buffers that are refilled ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_REFILLEDVIEWS_H
#define ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_REFILLEDVIEWS_H

#include "ChangesMeanwhile.h"

namespace async_tidy {

/// A local view of what an object keeps in a member, as one of its functions
/// returned it.
struct MemberView {
  const clang::VarDecl *Variable;
  /// What returns it, and the object that was asked.
  const clang::Expr *Call;
  ObjectPath Object;
  const clang::FieldDecl *Buffer;
};

/// The local variables of \p Body that are such views.
std::vector<MemberView> memberViewsIn(const FunctionBody &Body,
                                      const clang::ASTContext &Context);

/// What the function that \p Await calls on the same object changes of the
/// buffer that \p View shows, or null.
const SharedChange *refillOf(const MemberView &View,
                             const clang::CoawaitExpr &Await,
                             ChangesMeanwhile &Changes);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_REFILLEDVIEWS_H
