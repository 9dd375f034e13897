//===--- KnownEmpty.h - Where a container is known to be empty --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_KNOWNEMPTY_H
#define ASYNC_TIDY_PATHS_KNOWNEMPTY_H

#include "async-tidy/paths/FactFlow.h"

namespace async_tidy {

/// The fact that the container, the owner or the pointer which a field or a
/// variable holds is empty, as code has asked, itself or by a function that
/// does nothing but ask. Whoever fills an empty one harms nobody who refers
/// into it.
class KnownEmpty : public FactRules {
public:
  explicit KnownEmpty(const clang::ValueDecl &Named) : Name(Named) {}

  FactChange after(const clang::Stmt &S) const override {
    return FactChange::None;
  }
  FactChange onBranch(const clang::Stmt &Branch, const clang::Expr &Condition,
                      bool Outcome) const override;

private:
  const clang::ValueDecl &Name;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_KNOWNEMPTY_H
