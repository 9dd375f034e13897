//===--- DeclaredFacts.h - What a declaration says of itself ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_DECLAREDFACTS_H
#define ASYNC_TIDY_MODELS_DECLAREDFACTS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include <string>

namespace async_tidy {

/// What the attributes of \p Function say: `[[clang::blocking]]`,
/// `[[clang::nonblocking]]`, and `[[clang::annotate("async-tidy::...")]]` with
/// `blocking`, `nonblocking`, `concurrent`, `ordered` or `paces`. The
/// annotation of a blocking function may name a category:
/// `async-tidy::blocking:database`. Annotations of other tools, and those with
/// a problem, say nothing.
Known<FunctionFact> declaredFact(const clang::FunctionDecl &Function);

/// What is wrong with \p Annotation, if it is for async-tidy and says nothing
/// that async-tidy understands. Else empty.
std::string problemWith(const clang::AnnotateAttr &Annotation);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_DECLAREDFACTS_H
