//===--- GuardEvidence.cpp - What is meant to hold a lock -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

/// What awaiting a \p Type yields, as far as the type itself tells: if it is an
/// awaiter, or by its template argument.
static QualType awaitedType(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition())
    return {};
  for (const NamedDecl *Found :
       Record->lookup(&Context.Idents.get("await_resume")))
    if (const auto *Resume = dyn_cast<CXXMethodDecl>(Found))
      return Resume->getReturnType();
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

bool awaitsGuard(QualType Type, const ModelIndex &Models,
                 const ASTContext &Context) {
  const QualType Awaited = awaitedType(Type, Context);
  const CXXRecordDecl *Record =
      Awaited.isNull() ? nullptr : Awaited->getAsCXXRecordDecl();
  const Known<LockFact> Fact =
      Record ? Models.lockFact(*Record) : Known<LockFact>();
  return Fact && Fact->Role == LockRole::Guard;
}

bool isMeantAsGuard(const VarDecl &Variable, const ModelIndex &Models,
                    const ASTContext &Context) {
  const QualType Awaited = awaitedType(Variable.getType(), Context);
  return awaitsGuard(Variable.getType(), Models, Context) ||
         (!Awaited.isNull() &&
          (Awaited->isVoidType() || Awaited->isRecordType()) &&
          endsWith(Convention::Guard, Variable, Models));
}

static bool isLock(QualType Type, LockRole Role, const ModelIndex &Models) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  const Known<LockFact> Fact =
      Record ? Models.lockFact(*Record) : Known<LockFact>();
  return Fact && Fact->Role == Role;
}

/// Whether \p Call is of a function with a word in its name that has the
/// meaning \p Meaning.
static bool callsWith(Convention Meaning, const CallExpr &Call,
                      const ModelIndex &Models) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee && hasWord(Meaning, *Callee, Models);
}

/// Whether \p S calls, on the way to what it awaits, something that is named
/// for a lock.
static bool callsLocking(const Stmt &S, const ModelIndex &Models) {
  if (const auto *Call = dyn_cast<CallExpr>(&S);
      Call && callsWith(Convention::Acquires, *Call, Models))
    return true;
  if (const auto *Value = dyn_cast<Expr>(&S);
      Value && isLock(Value->getType(), LockRole::Mutex, Models))
    return true;
  if (isa<LambdaExpr>(S))
    return false;
  return llvm::any_of(S.children(), [&](const Stmt *Part) {
    return Part && callsLocking(*Part, Models);
  });
}

bool acquiresLock(const Stmt &S, const ModelIndex &Models) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return isLock(Await->getType(), LockRole::Guard, Models) ||
           callsLocking(*Await->getOperand(), Models);
  const auto *Call = dyn_cast<CallExpr>(&S);
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  return Fact && Fact->Locking == LockEffect::Acquires;
}

/// Whether a \p Variable with a destructor was made of what acquired a lock.
static bool keepsWhatWasAcquired(const VarDecl &Variable,
                                 const ModelIndex &Models,
                                 const ASTContext &Context) {
  const CXXRecordDecl *Class = Variable.getType()->getAsCXXRecordDecl();
  bool Found = false;
  if (Class && Class->hasDefinition() && !Class->hasTrivialDestructor() &&
      Variable.getInit())
    forEachEvaluated(*Variable.getInit(), Context, [&](const Stmt &Part) {
      Found |= acquiresLock(Part, Models);
    });
  return Found;
}

bool isGuard(const VarDecl &Variable, const ModelIndex &Models,
             const ASTContext &Context) {
  return isLock(Variable.getType(), LockRole::Guard, Models) ||
         isMeantAsGuard(Variable, Models, Context) ||
         keepsWhatWasAcquired(Variable, Models, Context);
}

bool releasesLock(const Stmt &S, const ModelIndex &Models) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  return (Fact && Fact->Locking == LockEffect::Releases) ||
         callsWith(Convention::Releases, *Call, Models);
}

/// What \p S awaits, itself or by a bridge that it calls; null if it does not.
static const Expr *awaitedBy(const Stmt &S, const ModelIndex &Models) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return Await->getOperand();
  const auto *Call = dyn_cast<CallExpr>(&S);
  const Known<FunctionFact> Fact =
      Call ? Models.functionFact(*Call) : Known<FunctionFact>();
  const std::optional<unsigned> Index =
      Fact ? Fact->AwaitsArgument : std::nullopt;
  return Index && *Index < argumentsOf(*Call).size()
             ? argumentsOf(*Call)[*Index]
             : nullptr;
}

bool awaitsEnd(const Stmt &S, const ModelIndex &Models) {
  const Expr *Awaited = awaitedBy(S, Models);
  const auto *Call =
      Awaited ? dyn_cast<CallExpr>(Awaited->IgnoreUnlessSpelledInSource())
              : nullptr;
  return Call && callsWith(Convention::Ends, *Call, Models);
}

} // namespace async_tidy
