//===--- WayBack.h - The code between two places ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_WAYBACK_H
#define ASYNC_TIDY_PATHS_WAYBACK_H

#include "async-tidy/paths/FunctionGraph.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SetVector.h"

namespace async_tidy {

/// A part of a function: the blocks on the ways between places, up to an
/// element of each, exclusively.
struct Region {
  FunctionGraph::Place Start;
  llvm::DenseMap<const clang::CFGBlock *, size_t> Ends;
};

/// Goes back from places in a function, on all ways, as far as some statements
/// and to the beginning of the function at the latest.
class WayBack {
public:
  /// \p Ends says where a way ends. It must outlive this object.
  WayBack(const FunctionGraph &Function,
          llvm::function_ref<bool(const clang::Stmt &)> Ends)
      : Graph(Function), IsEnd(Ends) {}

  void goBack(const FunctionGraph::Place &From);

  /// How far each block on the ways is passed through.
  const llvm::DenseMap<const clang::CFGBlock *, size_t> &blocks() const {
    return Blocks;
  }
  /// The awaits on the ways.
  llvm::ArrayRef<const clang::CoawaitExpr *> awaits() const {
    return Awaits.getArrayRef();
  }

private:
  void follow(const FunctionGraph::Place &From);

  const FunctionGraph &Graph;
  const llvm::function_ref<bool(const clang::Stmt &)> IsEnd;
  llvm::DenseMap<const clang::CFGBlock *, size_t> Blocks;
  llvm::SmallSetVector<const clang::CoawaitExpr *, 4> Awaits;
  llvm::SmallVector<FunctionGraph::Place, 8> Pending;
};

/// The code from the declaration of \p Variable, or from the beginning of the
/// function for a parameter, to \p Uses: what else the function does has
/// nothing to do with what the variable holds.
Region regionBetween(const clang::VarDecl &Variable,
                     llvm::ArrayRef<FunctionGraph::Place> Uses,
                     const FunctionGraph &Graph);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_WAYBACK_H
