//===--- AwaitLoss.cpp - What is lost with a result -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AwaitLoss.h"
#include "async-tidy/coroutines/AwaitFailure.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/TimeTypes.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

/// What is left to run in its block after \p Wanted, which is a statement of
/// the function that \p S is the body of, or a part of.
static std::optional<ArrayRef<const Stmt *>> following(const Stmt &S,
                                                       const Stmt &Wanted) {
  const auto Strip = [](const Stmt *Part) -> const Stmt * {
    const auto *Value = dyn_cast<Expr>(Part);
    return Value ? Value->IgnoreUnlessSpelledInSource() : Part;
  };
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    for (const auto &[Index, Part] : llvm::enumerate(Block->body()))
      if (Strip(Part) == &Wanted)
        return ArrayRef<const Stmt *>(Block->body_begin(), Block->body_end())
            .drop_front(Index + 1);
  for (const Stmt *Part : S.children())
    if (Part && !isa<Expr>(Part))
      if (auto Found = following(*Part, Wanted))
        return Found;
  return std::nullopt;
}

/// Whether \p Await only waits for its turn: nothing comes after it that the
/// guard could protect, or the lock was asked for before, to await it when
/// other work is done.
static bool isBarrier(const CoawaitExpr &Await, const FunctionBody &Body) {
  if (Await.getOperand()->IgnoreUnlessSpelledInSource()->isGLValue())
    return true;
  const auto Rest = following(*writtenBody(Body.function()), Await);
  return !Rest || Rest->empty() || isa<CoreturnStmt>(Rest->front());
}

/// Whether \p Function is part of a mutex or a guard itself, which knows what
/// its own guards hold.
static bool implementsLock(const FunctionDecl &Function,
                           const ModelIndex &Models) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && Models.lockFact(*Method->getParent());
}

/// Whether the function that yields what \p Await does is `[[nodiscard]]`.
static bool yieldsNodiscard(const CoawaitExpr &Await,
                            const ASTContext &Context) {
  const auto *Resume =
      dyn_cast<CallExpr>(Await.getResumeExpr()->IgnoreImplicit());
  return Resume && !Resume->getType()->isVoidType() &&
         Resume->hasUnusedResultAttr(Context);
}

/// Whether an object of \p Class holds something as long as it lives: a model
/// says so, or the class is named like that, and only one object at a time can
/// end what it stands for.
static bool isGuard(const CXXRecordDecl &Class, const ModelIndex &Models) {
  if (const Known<LockFact> Lock = Models.lockFact(Class))
    return Lock->Role == LockRole::Guard;
  const CXXDestructorDecl *Destructor =
      Class.hasDefinition() ? Class.getDestructor() : nullptr;
  return Destructor && Destructor->isUserProvided() && !isCopyable(Class) &&
         endsWith(Convention::Guard, Class, Models);
}

/// Whether \p Operand, which is awaited, only waits for a time. That tells at
/// most that it was cancelled.
static bool onlyPaces(const Expr &Operand, const ModelIndex &Models) {
  if (const auto Fact = Models.functionFact(Operand); Fact && Fact->Paces)
    return true;
  const FunctionDecl *Callee = calleeOf(Operand);
  return Callee && beginsWith(Convention::Sleeps, *Callee, Models) &&
         llvm::any_of(argumentsOf(Operand), [](const Expr *Argument) {
           return isTime(Argument->getType());
         });
}

/// Whether \p Operand calls a coroutine that is seen to yield a \p Result of
/// the good kind only: each `co_return` has the value, and none an error.
static bool neverFails(const Expr &Operand, const CXXRecordDecl &Result,
                       const ASTContext &Context) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Result);
  const FunctionDecl *Callee = calleeOf(Operand);
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Context) : nullptr;
  if (!Special || !Definition || !isa<CoroutineBodyStmt>(Definition->getBody()))
    return false;
  auto TypeAt = [&](unsigned Index) {
    const ArrayRef<TemplateArgument> All = Special->getTemplateArgs().asArray();
    return Index < All.size() && All[Index].getKind() == TemplateArgument::Type
               ? All[Index].getAsType()
               : QualType();
  };
  const QualType Value = TypeAt(0), Error = TypeAt(1);
  if (Value.isNull() ||
      (!Error.isNull() && Context.hasSameUnqualifiedType(Value, Error)))
    return false;
  const auto Returned = returnedValues(*Definition, Context);
  return !Returned.empty() && llvm::all_of(Returned, [&](const Expr *Each) {
    return Context.hasSameUnqualifiedType(
        Each->IgnoreUnlessSpelledInSource()->getType(), Value);
  });
}

std::optional<AwaitLoss> lossOf(const CoawaitExpr &Await,
                                const FunctionBody &Body, bool InTuples,
                                const ModelIndex &Models,
                                const ASTContext &Context) {
  const CXXRecordDecl *Class = Await.getType()->getAsCXXRecordDecl();
  if (Class && isGuard(*Class, Models))
    return isBarrier(Await, Body) || implementsLock(Body.function(), Models)
               ? std::nullopt
               : std::optional(AwaitLoss::Guard);
  const Expr &Operand = *Await.getOperand()->IgnoreUnlessSpelledInSource();
  if (onlyPaces(Operand, Models) ||
      (Class && neverFails(Operand, *Class, Context)))
    return std::nullopt;
  if (Class && carriesError(*Class, InTuples, Models))
    return AwaitLoss::Error;
  return yieldsNodiscard(Await, Context) ? std::optional(AwaitLoss::Value)
                                         : std::nullopt;
}

} // namespace async_tidy
