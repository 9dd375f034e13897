//===--- Cancellation.h - How a coroutine is cancelled ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_CANCELLATION_H
#define ASYNC_TIDY_COROUTINES_CANCELLATION_H

#include "async-tidy/models/Model.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace async_tidy {

/// The exceptions with which the coroutines of one library learn that they are
/// cancelled, and the handlers that catch them.
class Cancellation {
public:
  /// Looks the names of \p Library up in the translation unit.
  Cancellation(const LibraryModel &Library, const clang::ASTContext &AST);

  /// Whether the library cancels coroutines with an exception.
  bool isException() const { return !Library.Cancellations.empty(); }

  /// The handler of \p Try that a cancellation meets, or null. One that names a
  /// cancellation stands for all: its author thought of them.
  const clang::CXXCatchStmt *handlerIn(const clang::CXXTryStmt &Try) const;

  /// Whether \p Handler is for cancellations alone, and not for exceptions of
  /// all kinds.
  bool isNamedBy(const clang::CXXCatchStmt &Handler) const;

  /// Whether what \p S evaluates can be cancelled, as far as one sees: where
  /// the library has tokens, it has to mention one.
  bool reaches(const clang::Stmt &S) const;

private:
  using Classes = llvm::SmallPtrSet<const clang::CXXRecordDecl *, 4>;

  Classes classesNamed(llvm::ArrayRef<llvm::StringRef> Names) const;
  bool isBroad(const clang::CXXCatchStmt &Handler) const;
  bool mentionsToken(const clang::Stmt &S) const;

  const LibraryModel &Library;
  const clang::ASTContext &Context;
  Classes Exceptions;
  Classes Tokens;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_CANCELLATION_H
