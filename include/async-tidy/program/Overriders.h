//===--- Overriders.h - Which methods override which ------------*- C++ -*-===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_OVERRIDERS_H
#define ASYNC_TIDY_PROGRAM_OVERRIDERS_H

#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// The methods of one translation unit that override others.
class Overriders {
public:
  explicit Overriders(clang::ASTContext &AST);

  /// Those that override \p Method, or what overrides it.
  llvm::ArrayRef<const clang::CXXMethodDecl *>
  of(const clang::CXXMethodDecl &Method) const;

private:
  void add(const clang::CXXMethodDecl &Method,
           const clang::CXXMethodDecl &Overrider);

  llvm::DenseMap<const clang::CXXMethodDecl *,
                 llvm::SmallVector<const clang::CXXMethodDecl *, 1>>
      ByMethod;
};

/// Whether a call of \p Callee may run another function, which overrides it.
bool mayRunOverrider(const clang::FunctionDecl &Callee);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_OVERRIDERS_H
