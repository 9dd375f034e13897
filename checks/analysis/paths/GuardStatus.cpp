//===--- GuardStatus.cpp - What a guard holds when it is made -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LockState.h"
#include "async-tidy/coroutines/ThreadScopes.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

const Expr &madeBy(const Expr &E) {
  const Expr *Inner = E.IgnoreParens();
  if (const auto *Full = dyn_cast<FullExpr>(Inner))
    return madeBy(*Full->getSubExpr());
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(Inner))
    return madeBy(*Temporary->getSubExpr());
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(Inner))
    return madeBy(*Temporary->getSubExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(Inner))
    return madeBy(*Cast->getSubExpr());
  return *Inner;
}

/// The status of the guard that \p Guard makes or denotes.
std::optional<LockStatus> LockTransfer::statusOf(const Expr &Guard,
                                                 const LockState &State) const {
  const Expr &Made = madeBy(Guard);
  if (const auto Found = State.Values.find(&Made); Found != State.Values.end())
    return Found->second;
  if (const auto Place = placeOf(Guard))
    if (const auto Found = State.Locks.find(*Place); Found != State.Locks.end())
      return Found->second;
  auto AnyHeld = [&](auto &&Parts) -> std::optional<LockStatus> {
    for (const Expr *Part : Parts)
      if (std::optional<LockStatus> Status = statusOf(*Part, State);
          Status && Status->IsHeld)
        return Status;
    return std::nullopt;
  };
  if (const auto *List = dyn_cast<InitListExpr>(&Made))
    return AnyHeld(List->inits());
  if (const auto *List = dyn_cast<CXXParenListInitExpr>(&Made))
    return AnyHeld(List->getInitExprs());
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(&Made))
    return AnyHeld(std::array{Choice->getTrueExpr(), Choice->getFalseExpr()});
  return std::nullopt;
}

bool LockTransfer::hasArgumentOfRole(const CXXConstructExpr &Construct,
                                     LockRole Role) const {
  return llvm::any_of(Construct.arguments(), [&](const Expr *Argument) {
    return Types.roleOf(Argument->getType()) == Role;
  });
}

/// Whether \p Construct makes a guard that has nothing to hold.
bool LockTransfer::makesNone(const CXXConstructExpr &Construct) const {
  return llvm::all_of(Construct.arguments(), [](const Expr *Argument) {
    return isa<CXXDefaultArgExpr>(Argument) ||
           isa<CXXNullPtrLiteralExpr>(Argument->IgnoreParenImpCasts());
  });
}

/// Whether the constructor that \p Construct calls was seen to lock, or to set
/// a variable of the thread, or its author says that it locks.
bool LockTransfer::isOpened(const CXXConstructExpr &Construct) const {
  const CXXConstructorDecl &Constructor = *Construct.getConstructor();
  if (!Constructor.isCopyOrMoveConstructor() &&
      threadVariableSetBy(*Constructor.getParent()))
    return true;
  if (Constructor.hasAttr<AcquireCapabilityAttr>())
    return true;
  const FunctionBody *Body = Types.bodyOf(&Constructor);
  return Body && llvm::any_of(Body->calls(), [&](const CallSite &Site) {
           const auto Operation = Types.operationOf(*Site.Call);
           return Operation && !Site.IsConditional &&
                  Operation->Effect == LockEffect::Acquires;
         });
}

/// Whether \p Construct makes a guard among the parts of its object that holds
/// its lock: one that its constructor was seen to make so, or one that cannot
/// be made otherwise.
bool LockTransfer::isHeldByOwner(const CXXConstructExpr &Construct) const {
  const CXXConstructorDecl *Constructor = Construct.getConstructor();
  if (const FunctionBody *Body = Types.bodyOf(Constructor))
    return llvm::any_of(Body->calls(), [&](const CallSite &Site) {
      const auto *Part = dyn_cast<CXXConstructExpr>(Site.Call);
      return Part && Types.guardKind(Part->getType()) == GuardKind::Modelled &&
             !Part->getConstructor()->isCopyOrMoveConstructor() &&
             !makesNone(*Part) && !hasArgumentOfRole(*Part, LockRole::Defers) &&
             !hasArgumentOfRole(*Part, LockRole::Tries);
    });
  return llvm::any_of(
      Constructor->getParent()->fields(), [&](const FieldDecl *Field) {
        const CXXRecordDecl *Class = Field->getType()->getAsCXXRecordDecl();
        return Types.guardKind(Field->getType()) == GuardKind::Modelled &&
               Class && !Class->hasDefaultConstructor();
      });
}

/// Makes a guard. Of one whose constructor tries to lock, the other outcome is
/// that somebody else holds the lock.
std::optional<LockState>
LockTransfer::construct(const CXXConstructExpr &Construct, LockState &State) {
  const GuardKind Kind = Types.guardKind(Construct.getType());
  LockStatus Made;
  Made.By.Where = &Construct;
  std::optional<LockState> Other;
  const Expr *First = Construct.getNumArgs() ? Construct.getArg(0) : nullptr;
  if (Kind != GuardKind::None && First && Types.isGuard(First->getType())) {
    // From another guard, which gives up what it holds.
    if (const std::optional<LockStatus> Given = statusOf(*First, State)) {
      State.Values[&Construct] = *Given;
      if (const auto Place = placeOf(*First);
          Place && State.Locks.contains(*Place))
        State.Locks[*Place].IsHeld = false;
    }
    return std::nullopt;
  }
  switch (Kind) {
  case GuardKind::None:
    passArguments(Construct, State);
    return std::nullopt;
  case GuardKind::Modelled:
    Made.IsHeld = !makesNone(Construct) &&
                  !hasArgumentOfRole(Construct, LockRole::Defers);
    if (First && Types.isThreadMutex(First->getType()))
      Made.Mutex = placeOf(*First);
    break;
  case GuardKind::UserDefined:
    Made.IsHeld = isOpened(Construct);
    break;
  case GuardKind::Owner:
  case GuardKind::Wrapper: {
    auto IsHeld = [&](const Expr *Argument) {
      const auto Given = statusOf(*Argument, State);
      return Given && Given->IsHeld;
    };
    Made.IsHeld =
        llvm::any_of(Construct.arguments(), IsHeld) ||
        (Kind == GuardKind::Wrapper
             ? llvm::any_of(Construct.arguments(),
                            [&](const Expr *Argument) {
                              return Types.isThreadMutex(Argument->getType());
                            })
             : isHeldByOwner(Construct));
    break;
  }
  }
  // What a guard adopts is its own from now on.
  passArguments(Construct, State);
  if (hasArgumentOfRole(Construct, LockRole::Tries)) {
    Other = State;
    LockStatus Failed = Made;
    Failed.IsHeld = false;
    Other->Values[&Construct] = Failed;
  }
  State.Values[&Construct] = Made;
  return Other;
}

/// Whether \p Type is a pair or a tuple of the standard library.
static bool isTupleLike(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->isInStdNamespace() && Class->getIdentifier() &&
         (Class->getName() == "pair" || Class->getName() == "tuple");
}

/// Whether the function that \p Call calls returns a guard that holds its lock.
bool LockTransfer::returnsHeld(const CallExpr &Call) const {
  const GuardKind Kind = Types.guardKind(Call.getType());
  if (Kind == GuardKind::None || Call.isGLValue())
    return false;
  // What is not empty by nature, as a pair or a tuple, has its parts.
  if (Kind == GuardKind::Wrapper)
    return isTupleLike(Call.getType()) ||
           llvm::any_of(Call.arguments(), [&](const Expr *Argument) {
             return Types.isThreadMutex(Argument->getType());
           });
  if (const FunctionBody *Body = Types.bodyOf(Call.getDirectCallee()))
    return llvm::none_of(Body->calls(), [&](const CallSite &Site) {
      const auto *Made = dyn_cast<CXXConstructExpr>(Site.Call);
      return Made && Types.guardKind(Made->getType()) == GuardKind::Modelled &&
             (makesNone(*Made) || hasArgumentOfRole(*Made, LockRole::Defers) ||
              hasArgumentOfRole(*Made, LockRole::Tries));
    });
  // What else a class does with the lock that it owns is not known.
  const CXXRecordDecl *Class = Call.getType()->getAsCXXRecordDecl();
  return Kind == GuardKind::Modelled || Kind == GuardKind::UserDefined ||
         (Kind == GuardKind::Owner && Class && Class->isAggregate());
}

} // namespace async_tidy
