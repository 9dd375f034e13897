//===--- Suggestion.h - The known name nearest to a wrong one ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_SUGGESTION_H
#define ASYNC_TIDY_MODELS_SUGGESTION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace async_tidy {

/// The end of a message about an unknown \p Name, "; did you mean 'x'?", or
/// nothing if none of the \p Known names is near: clang suggests as far, too.
inline std::string didYouMean(llvm::StringRef Name,
                              llvm::ArrayRef<llvm::StringRef> Known) {
  unsigned Nearest = (Name.size() + 2) / 3 + 1;
  std::string Suggestion;
  for (llvm::StringRef Candidate : Known) {
    const unsigned Distance = Name.edit_distance_insensitive(
        Candidate, /*AllowReplacements=*/true, Nearest);
    if (Distance >= Nearest)
      continue;
    Nearest = Distance;
    Suggestion = "; did you mean '" + Candidate.str() + "'?";
  }
  return Suggestion;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_SUGGESTION_H
