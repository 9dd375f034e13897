//===--- LoopRemedy.h - What to write instead -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_LOOPREMEDY_H
#define ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_LOOPREMEDY_H

#include "async-tidy/concurrency/LoopIndependence.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace async_tidy {

/// Notes, in the name of \p Check and in the words of \p Library, which may be
/// null, how what the loop at \p Location awaits can overlap. With
/// \p EndsEarly, a task refers to something that ends with the iteration, so
/// that it cannot be kept for longer.
void noteLoopRemedy(clang::tidy::ClangTidyCheck &Check,
                    const LoopVerdict &Verdict, clang::SourceLocation Location,
                    bool EndsEarly, const LibraryModel *Library,
                    const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_LOOPREMEDY_H
