//===--- TaskReferents.h - What the task of a call refers to ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_TASKREFERENTS_H
#define ASYNC_TIDY_PROGRAM_TASKREFERENTS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/objects/ReferredObject.h"
#include "async-tidy/program/TasksElsewhere.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <vector>

namespace async_tidy {

/// What refers to an object.
enum class Referrer {
  Task,
  Awaiter,
  /// What a call started that returned nothing, see startsOperation().
  Operation,
};

/// An object to which a task refers for as long as it may run.
struct TaskReferent {
  /// The call that makes the task, or what makes an awaiter.
  const clang::Expr *Call;
  /// What of the call is bound: an argument, or the object that it is made on.
  const clang::Expr *Bound;
  /// What that refers to; something is known.
  ReferredObject Object;
  /// The parameter that is bound; null for `*this` and for a closure.
  const clang::ParmVarDecl *Parameter;
  /// The first place at which the coroutine uses it after it was suspended, or
  /// after it was started if it is lazy. Null if that is not seen.
  const clang::Stmt *Use;
  Referrer By = Referrer::Task;
};

/// How much of a task runs while the call that takes it is evaluated.
enum class FirstRun {
  /// Of a lazy task, nothing.
  Later,
  /// Any task may run until it is suspended, as the call starts it.
  AtOnce,
};

/// Tells to what the task that a call returns refers: which arguments, by
/// reference, pointer or view, and whether the object. Bodies tell if they are
/// seen: a coroutine refers to what it uses after it was suspended, any other
/// function to what the tasks refer to that it returns. Else, the index of the
/// project does, if there is one, or the signature of a function whose task is
/// lazy or marked `[[clang::coro_lifetimebound]]` does, and
/// `[[clang::lifetimebound]]`. Generators count as lazy tasks.
class TaskReferents {
public:
  TaskReferents(const clang::ASTContext &AST, Awaitables &Awaited,
                LocalValues &Known, TasksElsewhere &OfOthers)
      : Context(AST), Types(Awaited), Values(Known), Objects(Known),
        Elsewhere(OfOthers) {}

  /// What a caller elsewhere needs to know of \p Definition, if that returns a
  /// task, and it is known. The functions elsewhere that it leads to are added
  /// to
  /// \p Mentioned. This is the only question to the object.
  std::optional<LinkReferents>
  record(const clang::FunctionDecl &Definition,
         std::vector<const clang::FunctionDecl *> &Mentioned);

  /// What the tasks refer to that \p Value makes and yields, or takes along in
  /// what it yields: a combinator, an aggregate, `task.via(executor)`. Nothing
  /// is said of tasks that an await, or a call which waits for them, ends.
  std::vector<TaskReferent> of(const clang::Expr &Value,
                               FirstRun Running = FirstRun::Later);

  /// The same for the tasks that \p Call is given.
  std::vector<TaskReferent> ofGiven(const clang::Expr &Call,
                                    FirstRun Running = FirstRun::Later);

  /// What the operation that \p Call starts refers to: what its buffers view.
  std::vector<TaskReferent> ofOperation(const clang::Expr &Call);

  /// The first place at which the coroutine that \p Lambda is, or whose task it
  /// returns, uses something that the lambda captures, after it was suspended,
  /// or after it was called if it is lazy. Null if there is none.
  const clang::Stmt *closureUse(const clang::LambdaExpr &Lambda,
                                FirstRun Running = FirstRun::Later);

  /// Whether a value of \p Type is a task or a generator, or owns one.
  bool isTask(clang::QualType Type);
  /// Whether a value of \p Type is an awaitable that is no task.
  bool isAwaiter(clang::QualType Type);
  /// Whether coroutines return \p Type, start at once, and nobody can wait for
  /// them.
  bool isLetGo(clang::QualType Type);
  /// Whether a call that returns a \p Task runs nothing of its coroutine.
  bool isLazy(clang::QualType Task);

private:
  /// What the task of a function refers to.
  struct Summary {
    /// By parameter: whether it does, and where it is used.
    llvm::SmallVector<std::optional<const clang::Stmt *>, 4> Parameters;
    std::optional<const clang::Stmt *> Object;
  };

  /// A call of a function of another unit whose task is among those that were
  /// asked about.
  struct CallElsewhere {
    const clang::FunctionDecl *Callee;
    /// By the number of an input, see LinkDifference: what is bound to it.
    std::vector<std::pair<unsigned, ReferredObject>> Bound;
    /// The inputs to which the task refers as the signature has it.
    std::vector<unsigned> Assumed;
  };

  void add(const clang::Expr &Value, FirstRun Running,
           std::vector<TaskReferent> &Found);
  void addHeld(const clang::DeclRefExpr &Name, FirstRun Running,
               std::vector<TaskReferent> &Found);
  void addGiven(const clang::Expr &Call, FirstRun Running,
                std::vector<TaskReferent> &Found);
  void addCaptures(const clang::Expr &Call, const clang::LambdaExpr &Lambda,
                   std::vector<TaskReferent> &Found);
  void addBound(const clang::CallExpr &Call, FirstRun Running,
                std::vector<TaskReferent> &Found);
  bool makesValue(const clang::Expr &Call);
  bool mayBeDone(const clang::Expr &Operand);
  bool isDoneWith(const clang::Expr &Call, const clang::Stmt &Part);
  void addMembers(const clang::CallExpr &Call, const clang::Expr &Argument,
                  const clang::ParmVarDecl &Parameter, const clang::Stmt *Use,
                  std::vector<TaskReferent> &Found);
  void addFields(const clang::InitListExpr &List,
                 std::vector<TaskReferent> &Found);
  void addKept(const clang::CXXConstructExpr &Construct,
               std::vector<TaskReferent> &Found);
  Summary ofConstructor(const clang::CXXConstructorDecl &Constructor);
  Summary summaryOf(const clang::CallExpr &Call, FirstRun Running);
  Summary ofCoroutine(const clang::FunctionDecl &Coroutine, FirstRun Running);
  Summary ofCallables(const clang::CallExpr &Call,
                      const clang::FunctionDecl &Callee);
  Summary ofWrapper(const clang::FunctionDecl &Wrapper, FirstRun Running);
  Summary ofSignature(const clang::FunctionDecl *Callee,
                      const clang::FunctionProtoType &Type);
  Summary ofElsewhere(const clang::CallExpr &Call,
                      const clang::FunctionDecl &Callee);
  void noteElsewhere(const clang::CallExpr &Call,
                     const clang::FunctionDecl &Callee, const Summary &Assumed);
  ReferredObject objectBoundBy(const clang::Expr &Object);
  bool isReference(const clang::DeclRefExpr &Name,
                   llvm::function_ref<bool(const ReferredObject &)> Is);

  const clang::ASTContext &Context;
  Awaitables &Types;
  LocalValues &Values;
  ReferredObjects Objects;
  TasksElsewhere &Elsewhere;
  /// Those on the way of what was asked.
  std::vector<CallElsewhere> CallsElsewhere;
  /// What other units define is left to the link stage.
  bool Records = false;
  /// The variables and the functions that are being looked into, so that none
  /// is twice.
  llvm::SmallPtrSet<const clang::VarDecl *, 4> Looked;
  llvm::SmallPtrSet<const clang::FunctionDecl *, 4> Pending;
  /// Of coroutines that others await: what they refer to once they have
  /// started.
  llvm::DenseMap<const clang::FunctionDecl *, Summary> OfStarted;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_TASKREFERENTS_H
