//===--- Evidence.h - How findings speak of evidence ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_EVIDENCE_H
#define ASYNC_TIDY_COMMON_EVIDENCE_H

#include "async-tidy/concurrency/CallIndependence.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace clang::tidy {

/// How the option `LeastConfidence` is spelled.
template <> struct OptionEnumMapping<async_tidy::Confidence> {
  static llvm::ArrayRef<std::pair<async_tidy::Confidence, llvm::StringRef>>
  getEnumMapping();
};

} // namespace clang::tidy

namespace async_tidy {

/// Why awaits do not affect each other: a sentence about the call \p Call that
/// makes what is awaited, or about a stored task if there is none.
std::string sentenceFor(Evidence Why, const clang::CallExpr *Call);

/// The call elsewhere that \p Why refers to, if it does; else null.
const clang::CallExpr *exampleFor(Evidence Why, const clang::CallExpr *Call,
                                  ConcurrentUses &Uses);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_EVIDENCE_H
