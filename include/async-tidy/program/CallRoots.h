//===--- CallRoots.h - What runs apart from what ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_CALLROOTS_H
#define ASYNC_TIDY_PROGRAM_CALLROOTS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace async_tidy {

/// Where the calls begin that lead to a function: a function that nothing in
/// the translation unit calls, a coroutine that is started beside the one that
/// starts it, or a lambda that is handed to a pool or an event loop.
struct CallRoot {
  const clang::FunctionDecl *Function;
  /// On the way from there, a coroutine or an event loop is involved, so that
  /// it runs while the program is at work.
  bool IsAsynchronous;
  /// It is handed to an event loop, or to something that runs it beside others.
  bool IsStartedApart;
};

/// Tells which functions of one translation unit may run while a coroutine of
/// it is suspended. Code that one caller runs one after the other does not.
class CallRoots {
public:
  CallRoots(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
            const BodyProvider &BodyOf, const ModelIndex &Known,
            Awaitables &Types);

  /// The roots of \p Function that are none of \p Other. Constructors and
  /// destructors are no roots: nobody else has their object. A lambda that is
  /// given to what starts \p Other is called at its end.
  llvm::SmallVector<CallRoot, 2>
  rootsApart(const clang::FunctionDecl &Function,
             const clang::FunctionDecl &Other) const;

  /// Whether one function leads to both \p Function and \p Other, and is
  /// started over and over, apart from who starts it, with the same object of
  /// \p Class: then one run may be in the one while another is in the other.
  bool overlapInRuns(const clang::FunctionDecl &Function,
                     const clang::FunctionDecl &Other,
                     const clang::CXXRecordDecl &Class) const;

  /// Says something of the call \p Where in \p By.
  using CallPredicate = llvm::function_ref<bool(const clang::FunctionDecl &By,
                                                const clang::Expr &Where)>;

  /// Whether \p Holds of each call that leads to \p Function, and there are
  /// such calls: of a direct one, or of all that lead to the function in which
  /// that stands. Making a lambda, and pointing to a member, counts as calling
  /// it.
  bool holdsOfCallsTo(const clang::FunctionDecl &Function,
                      CallPredicate Holds) const;

  /// A call of a function, and the one in which it stands.
  struct Call {
    const clang::FunctionDecl *By;
    const clang::Expr *Where;
  };
  /// The calls of \p Function in the unit; those that start it apart, too.
  llvm::SmallVector<Call, 2> callsTo(const clang::FunctionDecl &Function) const;

  /// The calls that expressions are arguments of.
  using Receivers = llvm::DenseMap<const clang::Expr *,
                                   llvm::SmallVector<const CallSite *, 1>>;

private:
  using Key = const clang::FunctionDecl *;
  using Roots = llvm::SmallDenseMap<Key, bool, 4>;

  void addCalls(const FunctionBody &Body, const Receivers &GivenTo);
  void addLambdas(const FunctionBody &Body, const Receivers &GivenTo);
  void addLambda(const clang::LambdaExpr &Lambda, const FunctionBody &Body,
                 const Receivers &GivenTo);
  void addEnds(const clang::LambdaExpr &Lambda, const CallSite &Site);
  void addRepeated(Key Started, const CallSite &Site,
                   llvm::ArrayRef<const clang::Expr *> Given);
  bool isStartedApart(const CallSite &Site, const Receivers &GivenTo) const;
  bool holdsOfCallsTo(const clang::FunctionDecl &Function, CallPredicate Holds,
                      llvm::DenseSet<Key> &OnTheWay) const;
  Roots rootsOf(const clang::FunctionDecl &Function, const Roots &Ended) const;

  const ModelIndex &Models;
  Awaitables &Types;
  using CallMap = llvm::DenseMap<Key, llvm::SmallVector<Call, 2>>;
  CallMap Calls;
  /// The calls that start something apart.
  CallMap Starts;
  /// What runs beside whoever starts it.
  llvm::DenseSet<Key> Apart;
  /// By what is started apart in a loop: the classes of the objects that it is
  /// given each time.
  llvm::DenseMap<Key, llvm::SmallPtrSet<const clang::CXXRecordDecl *, 2>>
      Repeated;
  /// By a lambda: what is started by the call that it is given to, such as the
  /// work whose completion handler it is.
  llvm::DenseMap<Key, llvm::SmallVector<Key, 1>> StartedWith;
  /// The functions that run on an event loop or a pool, coroutines included.
  llvm::DenseSet<Key> Asynchronous;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_CALLROOTS_H
