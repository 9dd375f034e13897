//===--- FunctionBody.h - What a function evaluates, and where --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_FUNCTIONBODY_H
#define ASYNC_TIDY_COROUTINES_FUNCTIONBODY_H

#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <functional>
#include <vector>

namespace async_tidy {

/// How a value comes to be dropped.
enum class DropSpelling {
  /// `f();`
  Statement,
  /// `(void)f();` and the other casts to void
  CastToVoid,
  /// `std::ignore = f();`
  AssignedToDiscard,
  /// the left side of a comma
  Comma,
};

/// A value that is computed and dropped at once.
struct DroppedValue {
  const clang::Expr *Value;
  DropSpelling Spelling;
  /// Whether an await could stand here: not in a `catch` handler, and not in a
  /// lambda that runs on the spot.
  bool MayAwait;
};

/// A call, construction included, that the function itself makes.
struct CallSite {
  /// A CallExpr or a CXXConstructExpr.
  const clang::Expr *Call;
  /// The innermost await of which the call computes the operand, or null.
  const clang::CoawaitExpr *AwaitedBy;
  /// As in DroppedValue.
  bool MayAwait;
  /// A condition decides whether it is made: it stands in a branch, on the
  /// right of `&&` or `||`, or in a handler.
  bool IsConditional;
  /// It stands in a handler.
  bool IsInHandler;
  /// The call of the function itself that runs the lambda in which this one
  /// stands; the call itself if there is no such lambda.
  const clang::Expr *Outer;
  /// The innermost loop of which it is repeated, or null.
  const clang::Stmt *Loop = nullptr;
};

/// An object that the function destroys: a local variable, or a value that is
/// dropped.
struct Destruction {
  /// Null for a dropped value.
  const clang::VarDecl *Variable;
  /// What makes the object; null if nothing is written.
  const clang::Expr *Value;
  /// As in CallSite.
  bool IsConditional;
  bool IsInHandler;
  /// The call that runs the lambda that has the object, or null.
  const clang::Expr *Outer;
};

/// An await that is written in the source. Awaits that the language implies,
/// at the initial and the final suspension, are none.
struct AwaitSite {
  const clang::CoawaitExpr *Await;
  /// The innermost loop of which it is repeated, or null.
  const clang::Stmt *Loop;
};

/// What one function evaluates when it runs: its own statements, and those of
/// lambdas that run on the spot. Left out is what the source only mentions:
/// unevaluated operands, discarded branches of `if constexpr`, and the bodies
/// of other functions, which run elsewhere or not at all.
class FunctionBody {
public:
  /// \p Function must be a definition and not be dependent.
  FunctionBody(const clang::FunctionDecl &Function, clang::ASTContext &AST,
               const ModelIndex &Models);

  const clang::FunctionDecl &function() const { return Function; }
  /// Whether it is a coroutine: its body awaits, yields or has `co_return`.
  bool isCoroutine() const { return Promise; }
  /// The promise type; only for coroutines.
  const clang::CXXRecordDecl *promise() const { return Promise; }
  /// Whether it has a `co_yield`.
  bool yields() const { return Yields; }
  /// Whether the compiler reported errors inside, so that the rest is a guess.
  bool hasErrors() const { return Errors; }

  llvm::ArrayRef<DroppedValue> droppedValues() const { return Dropped; }
  llvm::ArrayRef<CallSite> calls() const { return Calls; }
  llvm::ArrayRef<AwaitSite> awaits() const { return Awaits; }
  /// The assignments to objects of built-in types, and their increments and
  /// decrements, of the function's own statements.
  llvm::ArrayRef<const clang::Expr *> writes() const { return Writes; }
  /// The lambda expressions among the function's own statements.
  llvm::ArrayRef<const clang::LambdaExpr *> lambdas() const { return Lambdas; }
  /// The local variables and dropped values whose destructors do something.
  llvm::ArrayRef<Destruction> destructions() const { return Destructions; }
  /// What is known of \p Call, one of calls(), of \p Value, which one of
  /// droppedValues() drops, and of the end of \p Variable or \p Value. Null
  /// for others.
  const CallSite *callSite(const clang::Expr &Call) const;
  const DroppedValue *drop(const clang::Expr &Value) const;
  const Destruction *destruction(const clang::VarDecl &Variable) const;
  const Destruction *destruction(const clang::Expr &Value) const;
  /// The local variables that the function defines, in order.
  llvm::ArrayRef<const clang::VarDecl *> locals() const { return Locals; }
  /// Whether anything but a drop mentions \p Variable. Capturing counts.
  bool uses(const clang::ValueDecl &Variable) const {
    return Used.contains(&Variable);
  }
  /// Whether `std::move(Variable)` stands somewhere.
  bool moves(const clang::ValueDecl &Variable) const {
    return Moved.contains(&Variable);
  }
  /// Whether the function evaluates code that begins at \p Location. Of two
  /// instantiations of a template, one may and the other may not.
  bool reaches(clang::SourceLocation Location) const {
    return Reached.contains(Location);
  }

private:
  friend class BodyWalker;

  void addIndices();

  const clang::FunctionDecl &Function;
  const clang::CXXRecordDecl *Promise = nullptr;
  bool Yields = false;
  bool Errors = false;
  std::vector<DroppedValue> Dropped;
  std::vector<CallSite> Calls;
  std::vector<AwaitSite> Awaits;
  std::vector<const clang::Expr *> Writes;
  std::vector<const clang::LambdaExpr *> Lambdas;
  std::vector<Destruction> Destructions;
  // By what they are of.
  llvm::DenseMap<const clang::Expr *, size_t> CallIndex;
  llvm::DenseMap<const clang::Expr *, size_t> DropIndex;
  llvm::DenseMap<const clang::VarDecl *, size_t> VariableIndex;
  llvm::DenseMap<const clang::Expr *, size_t> ValueIndex;
  std::vector<const clang::VarDecl *> Locals;
  llvm::DenseSet<const clang::ValueDecl *> Used;
  llvm::DenseSet<const clang::ValueDecl *> Moved;
  llvm::DenseSet<clang::SourceLocation> Reached;
};

/// Gives the body of a function, which must be a definition and not dependent.
using BodyProvider =
    std::function<const FunctionBody &(const clang::FunctionDecl &)>;

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_FUNCTIONBODY_H
