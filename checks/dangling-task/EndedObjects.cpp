//===--- EndedObjects.cpp - Objects that visibly end ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EndedObjects.h"
#include "async-tidy/objects/AccessPath.h"
#include "async-tidy/program/DetachedWaits.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The coroutine that \p Work, a task, calls on an object, and that object.
static std::pair<const FunctionDecl *, const Expr *>
coroutineOnObject(const Expr &Work) {
  const Expr &Value = lookThrough(Work, Passing::Same | Passing::Copy);
  const Expr *Object = isa<CallExpr>(Value) ? objectOf(Value) : nullptr;
  return {Object ? calleeOf(Value) : nullptr, Object};
}

/// Whether \p Type is that of an object, or of its only owner.
static bool endsWithIt(QualType Type) {
  return !Type->isReferenceType() && !Type->isPointerType() &&
         (!isPointerLike(Type) || !isCopyable(Type));
}

/// What is or owns \p Object: a local variable of \p Function, or a member of
/// its object; null for that object itself. Nothing for others.
static std::optional<const ValueDecl *> ownerOf(const Expr &Object,
                                                const FunctionDecl &Function) {
  const AccessPath Path = accessPathOf(Object);
  const auto *Name = dyn_cast<DeclRefExpr>(Path.Start);
  const auto *Local = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  const ValueDecl *Owner = nullptr;
  if (Local && Path.Steps.empty() && Local->hasLocalStorage() &&
      Local->getDeclContext() == &Function)
    Owner = Local;
  else if (isa<CXXThisExpr>(Path.Start) && Path.Steps.size() == 1)
    Owner = Path.Steps.front().Member;
  else if (!isa<CXXThisExpr>(Path.Start) || !Path.Steps.empty())
    return std::nullopt;
  if ((Owner && !endsWithIt(Owner->getType())) ||
      (!Owner && !isa<CXXDestructorDecl>(Function)))
    return std::nullopt;
  return Owner;
}

std::optional<UnkeptObject>
EndedObjects::usedLate(const FunctionDecl &Coroutine) {
  return Unit.objectKeepers().usedLateBy(
      Coroutine, Unit.taskReferents().isLazy(Coroutine.getReturnType()));
}

std::vector<EndedObject> EndedObjects::endedUnder(const Detachment &Started,
                                                  DetachedWork &Work,
                                                  const FunctionBody &Body) {
  std::vector<EndedObject> Found;
  for (const Expr *Each : Started.Work) {
    const auto [Coroutine, Object] = coroutineOnObject(*Each);
    const auto Owner =
        Coroutine ? ownerOf(*Object, Body.function()) : std::nullopt;
    // What a reference to a local variable comes to is another question.
    if (!Owner || isa_and_nonnull<VarDecl>(*Owner))
      continue;
    const auto Used = usedLate(*Coroutine);
    if (!Used || Unit.objectKeepers().isKeptBy(*Started.Call, *Used->Class))
      continue;
    if (const auto Here = endBeforeWait(Started, *Owner, Work.detachments(),
                                        Body, Unit.context(), Unit.models()))
      Found.push_back({Each, *Owner, *Used, *Here, &Body.function()});
    else if (const auto *Field = dyn_cast_or_null<FieldDecl>(*Owner))
      if (const End *Elsewhere = endElsewhere(*Field, *Coroutine, Body))
        Found.push_back({Each, Field, *Used, Elsewhere->Where->getBeginLoc(),
                         Elsewhere->By});
  }
  return Found;
}

//===----------------------------------------------------------------------===//
// Other functions
//===----------------------------------------------------------------------===//

/// The member that \p S ends the object of, or null.
static const FieldDecl *fieldEndedBy(const Stmt &S) {
  const Expr *Object = isa<CallExpr>(S) ? objectOf(cast<Expr>(S)) : nullptr;
  const auto *Member =
      Object ? dyn_cast<MemberExpr>(Object->IgnoreParenImpCasts()) : nullptr;
  const auto *Field =
      Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  return Field && endsWithIt(Field->getType()) && endsOwned(S, *Field)
             ? Field
             : nullptr;
}

/// Whether \p Function makes or ends an object, or is a lambda, which may be
/// called when the work has ended.
static bool isSpecial(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return isa<CXXConstructorDecl, CXXDestructorDecl>(Function) ||
         (Method && Method->getParent()->isLambda());
}

/// Notes where ordinary functions do nothing before they end what a member
/// owns, so that nothing there asks whether it is in use.
void EndedObjects::findEnds() {
  Ends.emplace();
  for (const FunctionDecl *Function : Unit.functions().all()) {
    const auto *Block = dyn_cast_or_null<CompoundStmt>(writtenBody(*Function));
    if (!Block || isSpecial(*Function))
      continue;
    for (const Stmt *S : Block->body()) {
      const auto *Value = dyn_cast<Expr>(S);
      const Stmt &Plain = Value ? *Value->IgnoreImplicit() : *S;
      const FieldDecl *Field = fieldEndedBy(Plain);
      if (!Field)
        break;
      (*Ends)[Field].push_back({cast<Expr>(&Plain), Function});
    }
  }
}

/// Whether \p Body calls something of which it is not known what it does, so
/// that it may tell others of its end.
static bool callsBack(const FunctionBody &Body, const ASTContext &Context) {
  return llvm::any_of(Body.calls(), [&](const CallSite &Site) {
    const FunctionDecl *Callee = calleeOf(*Site.Call);
    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
    return !Callee || (Method && (Method->isVirtual() ||
                                  Method->getOverloadedOperator() == OO_Call));
  });
}

/// Where a function that \p Coroutine has nothing to do with ends what \p Owner
/// owns, or null.
const EndedObjects::End *
EndedObjects::endElsewhere(const FieldDecl &Owner,
                           const FunctionDecl &Coroutine,
                           const FunctionBody &Body) {
  if (!Ends)
    findEnds();
  const auto Found = Ends->find(&Owner);
  const FunctionDecl *Definition = visibleDefinition(Coroutine, Unit.context());
  if (Found == Ends->end() || !Definition ||
      callsBack(Unit.bodyOf(*Definition), Unit.context()))
    return nullptr;
  auto Calls = [&](const FunctionDecl &By) {
    return llvm::any_of(Unit.bodyOf(*Definition).calls(),
                        [&](const CallSite &Site) {
                          const FunctionDecl *Callee = calleeOf(*Site.Call);
                          return Callee && declaresSameEntity(Callee, &By);
                        });
  };
  for (const End &Each : Found->second)
    if (Each.By != &Body.function() && !Calls(*Each.By))
      return &Each;
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Functions that start work on their object
//===----------------------------------------------------------------------===//

/// The work that \p Function, which is no coroutine, starts on its object and
/// lets go of.
std::optional<UnkeptObject> EndedObjects::workOf(const FunctionDecl &Function) {
  const auto [Known, IsNew] = Works.try_emplace(&Function);
  if (!IsNew)
    return Known->second;
  const FunctionBody &Body = Unit.bodyOf(Function);
  DetachedWork Work = Unit.detachedWork(Body);
  std::optional<UnkeptObject> Found;
  for (const DroppedValue &Dropped : Body.droppedValues()) {
    const Expr &Call = *Dropped.Value;
    const bool Starts = startsWork(Call, Unit.models());
    if (Found || !(Starts || Unit.taskReferents().isLetGo(Call.getType())))
      continue;
    const Detachment Started = Work.startedBy(Call);
    if (mayWaitAfter(Started, Work.detachments(), Body, Unit.context(),
                     Unit.models()))
      continue;
    for (const Expr *Each : Started.Work) {
      const auto [Coroutine, Object] = coroutineOnObject(*Each);
      const auto Used =
          Coroutine && isa<CXXThisExpr>(Object->IgnoreParenImpCasts())
              ? usedLate(*Coroutine)
              : std::nullopt;
      if (Used && !Unit.objectKeepers().isKeptBy(Call, *Used->Class))
        Found = Used;
    }
  }
  return Works[&Function] = Found;
}

std::optional<EndedObject> EndedObjects::endedUnder(const Expr &Call,
                                                    const FunctionBody &Body) {
  const Expr *Object = objectOf(Call);
  const FunctionDecl *Callee = Object ? calleeOf(Call) : nullptr;
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Unit.context()) : nullptr;
  const auto Owner =
      Definition ? ownerOf(*Object, Body.function()) : std::nullopt;
  if (!Owner || !isa_and_nonnull<VarDecl>(*Owner) ||
      isa<CoroutineBodyStmt>(Definition->getBody()))
    return std::nullopt;
  const auto Used = workOf(*Definition);
  const auto Here =
      Used ? endBeforeWait({&Call, DetachedErrors::Lost, false, {}}, *Owner, {},
                           Body, Unit.context(), Unit.models())
           : std::nullopt;
  if (!Here)
    return std::nullopt;
  return EndedObject{&Call, *Owner, *Used, *Here, &Body.function()};
}

} // namespace async_tidy
