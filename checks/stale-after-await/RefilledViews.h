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

/// A local variable that shows elements of a buffer.
struct BufferView {
  const clang::VarDecl *Variable;
  /// Where it was obtained.
  const clang::Expr *Lookup;
  const clang::ValueDecl *Buffer;
  /// For a view that a function of an object returned: the object. Else empty.
  ObjectPath Object;
  ElementHandle Kind = ElementHandle::Reference;
  /// The loop whose hidden iterator it is, or null.
  const clang::CXXForRangeStmt *Loop = nullptr;
};

/// The local variables of \p Body that are such views.
std::vector<BufferView> bufferViewsIn(const FunctionBody &Body,
                                      const ElementHandles &Handles,
                                      const clang::ASTContext &Context);

/// How the function that \p Await calls changes the buffer of \p View: the same
/// object keeps it, or it is given the buffer by reference. Null if it is not
/// seen to do so. What is removed may be another element, but of a loop.
const SharedChange *refillOf(const BufferView &View,
                             const clang::CoawaitExpr &Await,
                             ChangesMeanwhile &Changes,
                             const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_REFILLEDVIEWS_H
