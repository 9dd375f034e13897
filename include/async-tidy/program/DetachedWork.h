//===--- DetachedWork.h - Work that is started and let go -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_DETACHEDWORK_H
#define ASYNC_TIDY_PROGRAM_DETACHEDWORK_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/program/TaskReferents.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// A call that starts coroutines and lets go of them.
struct Detachment {
  const clang::Expr *Call;
  DetachedErrors Errors;
  /// A token says so, to a function that may start the work later.
  bool ByToken;
  /// The coroutines: tasks, and callables that return one; or the call, which
  /// starts an operation.
  std::vector<const clang::Expr *> Work;
  /// A model says so, and not only a name, or nobody can wait for the coroutine
  /// that is given the work.
  bool IsCertain = false;
};

/// How detached work refers to a local variable of the function that starts it.
struct LocalReference {
  const clang::VarDecl *Local;
  /// The argument that binds the reference, or the lambda that captures it.
  const clang::Expr *Where;
  Referrer By = Referrer::Task;
};

/// Finds the detached work of one function, and what it refers to.
class DetachedWork {
public:
  DetachedWork(const FunctionBody &Function, const clang::ASTContext &AST,
               const ModelIndex &Known, Awaitables &Types, LocalValues &Values,
               TasksElsewhere &Elsewhere)
      : Body(Function), Context(AST), Models(Known), Awaitable(Types),
        Referents(AST, Types, Values, Elsewhere), Objects(Values) {}

  /// What the function starts and lets go of, as models and tokens say.
  std::vector<Detachment> detachments() const;

  /// The same for \p Call, of which it is known that it starts work: what it is
  /// given, or the coroutine that it calls.
  Detachment startedBy(const clang::Expr &Call);

  /// The local variables that the work of \p Started refers to, where it is
  /// seen that it does so after it was suspended for the first time. What is
  /// started by a token may be a coroutine whose body is not seen.
  std::vector<LocalReference> localsReferredTo(const Detachment &Started);

  /// Whether all coroutines of \p Started catch any exception.
  bool catchesAll(const Detachment &Started) const;

private:
  bool isToken(const clang::Expr &Argument) const;
  bool isGivenToken(const clang::Expr &Call) const;
  void addWork(const clang::Expr &Call, Detachment &Into) const;
  std::optional<Detachment> detachmentAt(const clang::Expr &Call) const;
  bool isWork(const clang::Expr &E) const;
  bool isOwn(const clang::VarDecl *Holder) const;
  const clang::VarDecl *holderOf(const clang::VarDecl &Captured);
  void addReferences(const clang::Expr &Work, bool IsCertain,
                     std::vector<LocalReference> &Found);
  void addCaptures(const clang::LambdaExpr &Lambda,
                   std::vector<LocalReference> &Found);

  const FunctionBody &Body;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  TaskReferents Referents;
  ReferredObjects Objects;
};

/// Whether \p Call starts the work it is given and lets go of it, as a model, a
/// token or its name says.
bool startsWork(const clang::Expr &Call, const ModelIndex &Models);

/// The lambda that \p Work, a task or a callable, runs: it is the lambda, calls
/// it, or names a variable that holds it. Null for anything else.
const clang::LambdaExpr *lambdaBehind(const clang::Expr &Work);

/// Adds the variables and members that \p S mentions, captures included, to
/// \p Into.
void collectVariables(const clang::Stmt &S, const clang::ASTContext &Context,
                      llvm::DenseSet<const clang::ValueDecl *> &Into);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_DETACHEDWORK_H
