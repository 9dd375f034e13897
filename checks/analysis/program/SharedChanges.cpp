//===--- SharedChanges.cpp - Who changes what others can reach ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/SharedChanges.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

SharedChanges::SharedChanges(ArrayRef<const FunctionDecl *> Definitions,
                             const BodyProvider &BodyOf, const ASTContext &AST,
                             const ModelIndex &Known, Awaitables &Types)
    : Context(AST), Models(Known), Roots(Definitions, BodyOf, Known, Types) {
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
  if (isSpecial(Body.function()))
    return;
  const SharedObjects Objects(Body, Context);
  const SourceManager &Sources = Context.getSourceManager();
  SourceLocation FirstAwait;
  for (const AwaitSite &Site : Body.awaits())
    if (const SourceLocation Keyword = Site.Await->getKeywordLoc();
        FirstAwait.isInvalid() ||
        Sources.isBeforeInTranslationUnit(Keyword, FirstAwait))
      FirstAwait = Keyword;
  auto ComesAfterAwait = [&](const Expr &E) {
    return FirstAwait.isValid() &&
           Sources.isBeforeInTranslationUnit(FirstAwait, E.getEndLoc());
  };
  // A lambda that is called on the spot is a function of its own here.
  for (const CallSite &Site : Body.calls())
    if (Site.Outer == Site.Call)
      add(*Site.Call, Body.function(), Objects, ComesAfterAwait(*Site.Call));
  for (const Expr *Write : Body.writes())
    add(*Write, Body.function(), Objects, ComesAfterAwait(*Write));
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

static Changed changedBy(const Expr &E, const ASTContext &Context) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&E);
      Assignment && Assignment->isAssignmentOp())
    return {Assignment->getLHS(), std::nullopt,
            Assignment->isCompoundAssignmentOp()};
  if (const auto *Step = dyn_cast<UnaryOperator>(&E);
      Step && Step->isIncrementDecrementOp())
    return {Step->getSubExpr(), std::nullopt, /*IsUpdate=*/true};
  const auto *Call = dyn_cast<CallExpr>(&E);
  if (!Call)
    return {};
  const Expr *Object = objectOf(*Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(*Call));
  if (!Object || !Method)
    return changedByFree(*Call, Context);
  if (Method->isConst())
    return {};
  if (const auto Kind = changeOf(*Method, Context))
    return {Object, Kind};
  if (Method->isCopyAssignmentOperator() || Method->isMoveAssignmentOperator())
    return {Object, ContainerChange::Replaces};
  return {};
}

void SharedChanges::add(const Expr &E, const FunctionDecl &Function,
                        const SharedObjects &Objects, bool IsLate) {
  const Changed Found = changedBy(E, Context);
  if (!Found.Object)
    return;
  if (const auto Object = Objects.of(*Found.Object))
    Changes[Object->Name].push_back(
        {&Function, &E, *Object, Found.Kind, Found.IsUpdate, IsLate});
}

/// Whether \p Change is made by what ends the work of its object, as its name
/// says: it is called while that goes on.
static bool endsWork(const SharedChange &Change, const ModelIndex &Models) {
  return Change.Kind == ContainerChange::Replaces &&
         hasWord(Convention::Ends, *Change.By, Models);
}

/// Whether \p Change takes something away: then the object is not only being
/// set up.
static bool takesAway(const SharedChange &Change, const ModelIndex &Models) {
  return Change.Kind == ContainerChange::Erases || endsWork(Change, Models);
}

/// Whether \p Change begins something new with a container, as the steps of a
/// protocol do, one after the other: it gives it other elements, or none. A
/// string changes as a whole at any time, and what a coroutine replaces when it
/// was suspended is brought up to date.
static bool beginsAnew(const SharedChange &Change, const ModelIndex &Models,
                       const ASTContext &Context) {
  return Change.Kind == ContainerChange::Replaces && !Change.IsLate &&
         !endsWork(Change, Models) &&
         !(Change.Object.Class && isString(*Change.Object.Class, Context));
}

bool SharedChanges::mayRunBeside(const SharedChange &Change,
                                 const FunctionDecl &Reader) const {
  const bool IsStep = beginsAnew(Change, Models, Context);
  return llvm::any_of(
      Roots.rootsApart(*Change.By, Reader), [&](const CallRoot &Root) {
        return IsStep ? Root.IsStartedApart
                      : Root.IsAsynchronous || takesAway(Change, Models) ||
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
SharedChanges::removalsByOtherRuns(const FunctionDecl &Reader,
                                   const SharedObject &Object) const {
  return changesTo(Object, [&](const SharedChange &Change) {
    const auto *By = dyn_cast<CXXMethodDecl>(Change.By);
    return By && By != &Reader && Change.Object.By == Reach::This &&
           Change.Kind == ContainerChange::Erases &&
           Roots.overlapInRuns(*By, Reader, *By->getParent());
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
