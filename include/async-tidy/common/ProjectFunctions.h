//===--- ProjectFunctions.h - What checks look at ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_PROJECTFUNCTIONS_H
#define ASYNC_TIDY_COMMON_PROJECTFUNCTIONS_H

#include "clang/AST/Decl.h"
#include "llvm/ADT/MapVector.h"
#include <vector>

namespace async_tidy {

/// The functions that the project defines in one translation unit: not
/// dependent, and with a body that is no system header's.
class ProjectFunctions {
public:
  /// The definitions that come from one place in the source: one for an
  /// ordinary function, and all instantiations of a template.
  using Instances = llvm::SmallVector<const clang::FunctionDecl *, 1>;

  /// Adds \p Function, which is no system header's, if it is one that is
  /// looked at.
  void add(const clang::FunctionDecl &Function);

  /// The functions, by the beginning of their bodies.
  const llvm::MapVector<clang::SourceLocation, Instances> &byPlace() const {
    return Places;
  }
  /// All functions, those from one place next to each other.
  std::vector<const clang::FunctionDecl *> all() const;

private:
  llvm::MapVector<clang::SourceLocation, Instances> Places;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_PROJECTFUNCTIONS_H
