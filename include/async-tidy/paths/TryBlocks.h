//===--- TryBlocks.h - Which handlers an exception meets --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_TRYBLOCKS_H
#define ASYNC_TIDY_PATHS_TRYBLOCKS_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

/// The `try` blocks around each statement of a function. clang's control flow
/// graph has no edges into handlers, unless it is built with edges that leave
/// after every call and bypass destructors. So all engines that follow paths
/// have one rule: a handler is entered from anywhere in its `try`, and what is
/// declared there is gone by then.
class TryBlocks {
public:
  /// \p Body is what the author of a function wrote, or null: see
  /// writtenBody().
  TryBlocks(const clang::Stmt *Body, const clang::ASTContext &AST);

  /// The innermost `try` that an exception from \p S meets, or null.
  const clang::CXXTryStmt *around(const clang::Stmt &S) const {
    return Innermost.lookup(&S);
  }

  /// Whether \p S stands in \p Try, not counting its handlers.
  bool contains(const clang::CXXTryStmt &Try, const clang::Stmt &S) const;

private:
  void add(const clang::Stmt &S, const clang::CXXTryStmt *Around,
           const clang::ASTContext &Context);

  llvm::DenseMap<const clang::Stmt *, const clang::CXXTryStmt *> Innermost;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_TRYBLOCKS_H
