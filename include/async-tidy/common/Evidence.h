//===--- Evidence.h - How findings speak of evidence ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_EVIDENCE_H
#define ASYNC_TIDY_COMMON_EVIDENCE_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/concurrency/CallIndependence.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "llvm/ADT/SetVector.h"

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

/// Notes, in the name of \p Check, at \p Await why what \p Call makes there
/// does not affect other awaits: what sentenceFor() says, and where the code
/// that shows it stands if it is not the await itself. \p Elsewhere are the
/// functions of other units whose bodies count.
void noteEvidence(clang::tidy::ClangTidyCheck &Check,
                  clang::SourceLocation Await, Evidence Why,
                  const clang::CallExpr *Call,
                  const FunctionsElsewhere &Elsewhere, Analysis &Unit);

/// What a check that asks for evidence tells the link stage, if the driver
/// wants it to: the functions of other units that may be evidence, and what the
/// functions of this one are evidence of.
class EvidenceRecord {
public:
  /// \p Wanted says whether the driver wants to know.
  explicit EvidenceRecord(bool Wanted) : IsWanted(Wanted) {}

  void add(const FunctionsElsewhere &Elsewhere) {
    if (IsWanted)
      Awaited.insert(Elsewhere.begin(), Elsewhere.end());
  }
  /// At the end of a unit: hands the record to the driver as \p Check.
  void write(clang::tidy::ClangTidyCheck &Check, Analysis &Unit);

private:
  const bool IsWanted;
  llvm::SmallSetVector<const clang::FunctionDecl *, 8> Awaited;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_EVIDENCE_H
