//===--- Analysis.h - What the checks of one unit share ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_ANALYSIS_H
#define ASYNC_TIDY_ANALYSIS_H

#include "async-tidy/Awaitables.h"
#include "async-tidy/FunctionBody.h"
#include "async-tidy/ModelIndex.h"
#include "llvm/ADT/DenseMap.h"
#include <memory>

namespace clang::tidy {
class ClangTidyContext;
} // namespace clang::tidy

namespace async_tidy {

/// The engines that answer the checks' questions about one translation unit.
/// Answers are computed once and shared by all checks.
class Analysis {
public:
  explicit Analysis(clang::ASTContext &AST)
      : Context(AST), Awaitable(AST, ModelIndex::builtin()) {}

  /// The analysis of the translation unit that is being checked in \p Owner.
  /// The checks share the ownership: it ends with the last check that holds
  /// it, and a context that goes on to another unit gets another analysis.
  /// May be called from several threads, as clangd does.
  static std::shared_ptr<Analysis>
  of(const clang::tidy::ClangTidyContext &Owner, clang::ASTContext &AST);

  clang::ASTContext &context() { return Context; }
  const ModelIndex &models() const { return ModelIndex::builtin(); }
  Awaitables &awaitables() { return Awaitable; }
  /// \p Function must be a definition and not be dependent.
  const FunctionBody &bodyOf(const clang::FunctionDecl &Function);

  /// Whether \p Body is a coroutine whose thread others share. A generator
  /// that awaits nothing only runs when its caller asks for the next value.
  bool isAsynchronous(const FunctionBody &Body);
  /// Whether \p Body is a coroutine that can await a value of \p Type: its
  /// promise takes any awaitable, or the type is of the same library.
  bool canAwait(const FunctionBody &Body, const AwaitableType &Type);

private:
  clang::ASTContext &Context;
  Awaitables Awaitable;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<FunctionBody>>
      Bodies;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_ANALYSIS_H
