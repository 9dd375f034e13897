//===--- SharedChanges.cpp - Who changes what others can reach ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/SharedChanges.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

SharedChanges::SharedChanges(ArrayRef<const FunctionDecl *> Definitions,
                             const BodyProvider &BodyOf, const ASTContext &AST,
                             const ModelIndex &Models, Awaitables &Types)
    : Context(AST), Roots(Definitions, BodyOf, AST, Models, Types) {
  for (const FunctionDecl *Definition : Definitions)
    add(BodyOf(*Definition));
}

/// Whether \p Function makes or ends an object, or gives it another value as a
/// whole, which nobody does while it is in use.
static bool isSpecial(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return isa<CXXConstructorDecl, CXXDestructorDecl>(Function) ||
         (Method && (Method->isCopyAssignmentOperator() ||
                     Method->isMoveAssignmentOperator()));
}

void SharedChanges::add(const FunctionBody &Body) {
  const Stmt *Written = writtenBody(Body.function());
  if (!Written || isSpecial(Body.function()))
    return;
  const SharedObjects Objects(Body, Context);
  llvm::SmallVector<const Stmt *, 16> Pending{Written};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    add(*S, Body.function(), Objects);
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
}

namespace {

/// What an expression changes.
struct Changed {
  const Expr *Object = nullptr;
  std::optional<ContainerChange> Kind;
  bool IsUpdate = false;
};

} // namespace

static bool isContainer(const Expr &E, const ASTContext &Context) {
  const CXXRecordDecl *Class = E.getType()->getAsCXXRecordDecl();
  return Class && E.isLValue() && !E.getType().isConstQualified() &&
         isContainer(*Class, Context);
}

/// What \p Call of a function that is no member does to its first argument, by
/// the names that the standard has for it.
static Changed changedByFree(const CallExpr &Call, const ASTContext &Context) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || Call.getNumArgs() == 0 ||
      !isContainer(*Call.getArg(0)->IgnoreParenImpCasts(), Context))
    return {};
  if (Call.isCallToStdMove())
    return {Call.getArg(0), ContainerChange::Replaces};
  if (const auto Kind = changeOf(*Callee))
    return {Call.getArg(0), Kind};
  return {};
}

static Changed changedBy(const Stmt &S, const ASTContext &Context) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    return {Assignment->getLHS(), std::nullopt,
            Assignment->isCompoundAssignmentOp()};
  if (const auto *Step = dyn_cast<UnaryOperator>(&S);
      Step && Step->isIncrementDecrementOp())
    return {Step->getSubExpr(), std::nullopt, /*IsUpdate=*/true};
  const auto *Call = dyn_cast<CallExpr>(&S);
  if (!Call)
    return {};
  const Expr *Object = objectOf(*Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(*Call));
  if (!Object || !Method)
    return changedByFree(*Call, Context);
  if (const auto Kind = changeOf(*Method, Context))
    return {Object, Kind};
  return {};
}

void SharedChanges::add(const Stmt &S, const FunctionDecl &Function,
                        const SharedObjects &Objects) {
  const Changed Found = changedBy(S, Context);
  if (!Found.Object)
    return;
  if (const auto Object = Objects.of(*Found.Object))
    Changes[Object->Name].push_back(
        {&Function, cast<Expr>(&S), *Object, Found.Kind, Found.IsUpdate});
}

/// Whether \p Change takes something away: then the object is not only being
/// set up.
static bool takesAway(const SharedChange &Change) {
  return Change.Kind == ContainerChange::Erases;
}

/// Whether \p Change begins something new with a container, as the steps of a
/// protocol do, one after the other: it gives it other elements, or none. A
/// string changes as a whole at any time.
static bool beginsAnew(const SharedChange &Change, const ASTContext &Context) {
  return Change.Kind == ContainerChange::Replaces &&
         !(Change.Object.Class && isString(*Change.Object.Class, Context));
}

bool SharedChanges::mayRunBeside(const SharedChange &Change,
                                 const FunctionDecl &Reader) const {
  return !beginsAnew(Change, Context) &&
         llvm::any_of(Roots.rootsApart(*Change.By, Reader),
                      [&](const CallRoot &Root) {
                        return Root.IsAsynchronous || takesAway(Change) ||
                               Change.IsUpdate;
                      });
}

SmallVector<const SharedChange *, 2> SharedChanges::changesTo(
    const SharedObject &Object,
    llvm::function_ref<bool(const SharedChange &)> IsWanted) const {
  SmallVector<const SharedChange *, 2> Result;
  const auto Found = Changes.find(Object.Name);
  if (Found == Changes.end())
    return Result;
  for (const SharedChange &Change : Found->second)
    if (IsWanted(Change) && Change.Object.mayBe(Object))
      Result.push_back(&Change);
  return Result;
}

SmallVector<const SharedChange *, 2>
SharedChanges::changesBeside(const FunctionDecl &Reader,
                             const SharedObject &Object) const {
  return changesTo(Object, [&](const SharedChange &Change) {
    return Change.By != &Reader && mayRunBeside(Change, Reader);
  });
}

SmallVector<const SharedChange *, 2>
SharedChanges::changesBy(const FunctionDecl &Function,
                         const SharedObject &Object) const {
  return changesTo(Object, [&](const SharedChange &Change) {
    return Change.By == &Function;
  });
}

} // namespace async_tidy
