//===--- FindingBoard.h - Findings that are held back -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_FINDINGBOARD_H
#define ASYNC_TIDY_COMMON_FINDINGBOARD_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FunctionExtras.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace async_tidy {

/// The findings of all checks in one translation unit, held back until the last
/// check is done. What one check says of a place can so stand for what others
/// say of it, in whatever order the host runs them.
class FindingBoard {
public:
  using Emitter = llvm::unique_function<void()>;

  /// The work of \p Checks checks begins; each calls end() when it is done.
  void begin(unsigned Checks) { Running = Checks; }
  /// \p Check found something at \p Place. Checks in \p StandsFor need not say
  /// anything there.
  void add(llvm::StringRef Check, clang::SourceLocation Place,
           llvm::ArrayRef<llvm::StringRef> StandsFor, Emitter Emit);
  /// A check is done. The last one emits what all of them found; \p Released
  /// is called when that has happened.
  void end(Emitter Released);
  /// Whether all checks are done.
  bool isDone() const { return Running == 0; }

private:
  struct Finding {
    llvm::StringRef Check;
    clang::SourceLocation Place;
    Emitter Emit;
  };
  std::vector<Finding> Findings;
  /// The checks that need not say anything, by place.
  llvm::DenseMap<clang::SourceLocation, llvm::ArrayRef<llvm::StringRef>> Said;
  std::vector<Emitter> Ended;
  unsigned Running = 0;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_FINDINGBOARD_H
