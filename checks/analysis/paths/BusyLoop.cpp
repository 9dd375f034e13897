//===--- BusyLoop.cpp - Loops that only wait ------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/BusyLoop.h"
#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/objects/LockPlace.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {
namespace {

/// Looks through the loops of one coroutine.
class BusyLoopFinder {
public:
  BusyLoopFinder(const FunctionBody &Function, const ASTContext &AST,
                 const ModelIndex &Known)
      : Body(Function), Context(AST), Models(Known) {}

  void visit(const Stmt &S);

  std::vector<BusyLoop> Found;

private:
  /// The parts of a loop that are not a range-based one.
  struct Parts {
    const Expr *Condition;
    const Expr *Step;
    const Stmt *Body;
  };

  static std::optional<Parts> partsOf(const Stmt &Loop);
  std::optional<BusyLoop> examine(const Stmt &Loop, const Parts &Of) const;
  bool neverEnds(const Parts &Of) const;
  bool onlyWaits(const Stmt &S, BusyLoop &Loop) const;
  bool takesPart(const Expr &E, BusyLoop &Loop) const;
  const ValueDecl *flagIn(const Expr &Condition) const;
  bool isAlwaysTrue(const Expr *Condition) const;
  const Expr *paceIn(const Stmt &S) const;
  bool mentions(const Stmt &S, const ValueDecl &Name) const;
  template <typename Predicate>
  bool anyIn(const Stmt &S, Predicate Matches) const;

  const FunctionBody &Body;
  const ASTContext &Context;
  const ModelIndex &Models;
};

} // namespace

template <typename Predicate>
bool BusyLoopFinder::anyIn(const Stmt &S, Predicate Matches) const {
  if (Matches(S))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return anyIn(*Child, Matches);
  });
}

std::optional<BusyLoopFinder::Parts> BusyLoopFinder::partsOf(const Stmt &Loop) {
  if (const auto *While = dyn_cast<WhileStmt>(&Loop))
    return Parts{While->getCond(), nullptr, While->getBody()};
  if (const auto *Do = dyn_cast<DoStmt>(&Loop))
    return Parts{Do->getCond(), nullptr, Do->getBody()};
  if (const auto *For = dyn_cast<ForStmt>(&Loop))
    return Parts{For->getCond(), For->getInc(), For->getBody()};
  return std::nullopt;
}

bool BusyLoopFinder::mentions(const Stmt &S, const ValueDecl &Name) const {
  return anyIn(S, [&](const Stmt &Part) {
    const auto *Reference = dyn_cast<DeclRefExpr>(&Part);
    const auto *Member = dyn_cast<MemberExpr>(&Part);
    return (Reference && Reference->getDecl() == &Name) ||
           (Member && Member->getMemberDecl() == &Name);
  });
}

/// The call in \p S that lets time pass: a function that paces, awaited if it
/// can be, or one that puts the thread to sleep. Null if there is none.
const Expr *BusyLoopFinder::paceIn(const Stmt &S) const {
  for (const CallSite &Site : Body.calls()) {
    const Known<FunctionFact> Fact = Models.functionFact(*Site.Call);
    const bool Paces =
        Fact && ((Fact->Paces &&
                  (Site.AwaitedBy || Site.Call->getType()->isVoidType())) ||
                 Fact->Blocks == BlockingCategory::Sleep);
    if (Paces && anyIn(S, [&](const Stmt &Part) { return &Part == Site.Call; }))
      return Site.Call;
  }
  return nullptr;
}

/// What \p Condition asks, if it looks at nothing but variables and members
/// and one of them may be changed by code elsewhere.
const ValueDecl *BusyLoopFinder::flagIn(const Expr &Condition) const {
  const ValueDecl *Flag = nullptr;
  const ValueDecl *Asked = nullptr;
  auto Consider = [&](const ValueDecl &Name) {
    const auto *Variable = dyn_cast<VarDecl>(&Name);
    const bool IsOwn = Variable && Variable->hasLocalStorage() &&
                       !Variable->getType()->isReferenceType() &&
                       !Variable->getType()->isRecordType() &&
                       !Variable->getType()->isPointerType();
    if (!Flag && !IsOwn && (Variable || isa<FieldDecl>(Name)))
      Flag = &Name;
  };
  const bool IsOpaque = anyIn(Condition, [&](const Stmt &Part) {
    if (const auto *Member = dyn_cast<MemberExpr>(&Part))
      Consider(*Member->getMemberDecl());
    if (const auto *Reference = dyn_cast<DeclRefExpr>(&Part))
      Consider(*Reference->getDecl());
    if (const auto *Operator = dyn_cast<UnaryOperator>(&Part);
        Operator && Operator->isIncrementDecrementOp())
      return true;
    const auto *Call = dyn_cast<CallExpr>(&Part);
    const auto *Method =
        Call ? dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee())
             : nullptr;
    // A member that merely looks, as `load` and `empty` do.
    const bool Looks = Method && Method->isConst();
    if (Looks)
      Asked = Method;
    return isa<CoroutineSuspendExpr, LambdaExpr, CXXConstructExpr>(Part) ||
           (Call && !Looks);
  });
  if (IsOpaque)
    return nullptr;
  return Flag ? Flag : Asked;
}

/// \p S, or the statement of it, that does nothing but test a condition in
/// order to leave the loop. Null if there is none.
static const IfStmt *exitIn(const Stmt &S) {
  if (const auto *Block = dyn_cast<CompoundStmt>(&S)) {
    for (const Stmt *Child : Block->body())
      if (const IfStmt *Exit = exitIn(*Child))
        return Exit;
    return nullptr;
  }
  const auto *Test = dyn_cast<IfStmt>(&S);
  if (!Test || Test->isConsteval() || Test->getElse() || Test->getInit() ||
      Test->getConditionVariable())
    return nullptr;
  const Stmt *Then = Test->getThen();
  if (const auto *Block = dyn_cast<CompoundStmt>(Then);
      Block && Block->size() == 1)
    Then = Block->body_front();
  return isa<BreakStmt, CoreturnStmt>(Then) ? Test : nullptr;
}

/// Whether evaluating \p E is part of waiting: it paces the loop, sets the
/// timer that does, or counts.
bool BusyLoopFinder::takesPart(const Expr &E, BusyLoop &Loop) const {
  if (const Expr *Pace = paceIn(E)) {
    Loop.Pace = Pace;
    return true;
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(&E);
      Operator && Operator->isIncrementDecrementOp())
    return !mentions(E, *Loop.Awaited);
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&E);
      Assignment && Assignment->isAssignmentOp())
    return !mentions(E, *Loop.Awaited) &&
           !anyIn(*Assignment->getRHS(),
                  [](const Stmt &Part) { return isa<CallExpr>(Part); });
  // `timer.expires_after(...)`, where the timer is what is awaited.
  const Expr *Object = objectOf(E);
  const Expr *Paced = Loop.Pace ? objectOf(*Loop.Pace) : nullptr;
  const auto Place = Object ? placeOf(*Object) : std::nullopt;
  return Place && Paced && Place == placeOf(*Paced);
}

bool BusyLoopFinder::onlyWaits(const Stmt &S, BusyLoop &Loop) const {
  if (const auto *Value = dyn_cast<Expr>(&S)) {
    const Expr *E = Value->IgnoreParenImpCasts();
    if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E))
      E = Cast->getSubExpr()->IgnoreParenImpCasts();
    return takesPart(*E, Loop);
  }
  if (const auto *Test = dyn_cast<IfStmt>(&S))
    return Test == exitIn(*Test) && flagIn(*Test->getCond());
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    return llvm::all_of(Block->body(), [&](const Stmt *Child) {
      return onlyWaits(*Child, Loop);
    });
  // A timer of the loop's own.
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S)) {
    const Expr *Paced = Loop.Pace ? objectOf(*Loop.Pace) : nullptr;
    const auto *Name =
        Paced ? dyn_cast<DeclRefExpr>(Paced->IgnoreParenImpCasts()) : nullptr;
    return (Name && Declaration->isSingleDecl() &&
            Declaration->getSingleDecl() == Name->getDecl()) ||
           paceIn(S);
  }
  return isa<NullStmt, ContinueStmt>(S);
}

bool BusyLoopFinder::isAlwaysTrue(const Expr *Condition) const {
  bool Value = false;
  return !Condition ||
         (Condition->EvaluateAsBooleanCondition(Value, Context) && Value);
}

/// Whether nothing in the loop leaves it, suspends the coroutine or does not
/// return.
bool BusyLoopFinder::neverEnds(const Parts &Of) const {
  // One that does nothing says that it is not reached.
  const auto *Block = dyn_cast<CompoundStmt>(Of.Body);
  if (isa<NullStmt>(Of.Body) || (Block && Block->body_empty()))
    return false;
  return isAlwaysTrue(Of.Condition) && !anyIn(*Of.Body, [](const Stmt &Part) {
           if (const auto *Call = dyn_cast<CallExpr>(&Part)) {
             const FunctionDecl *Callee = Call->getDirectCallee();
             return !Callee || Callee->isNoReturn();
           }
           return isa<CoroutineSuspendExpr, BreakStmt, ReturnStmt, CoreturnStmt,
                      CXXThrowExpr, GotoStmt, IndirectGotoStmt, AsmStmt,
                      CXXTryStmt>(Part);
         });
}

std::optional<BusyLoop> BusyLoopFinder::examine(const Stmt &Loop,
                                                const Parts &Of) const {
  if (neverEnds(Of))
    return BusyLoop{BusyLoop::NeverEnds, &Loop, nullptr, nullptr};
  const Expr *Condition = Of.Condition;
  if (isAlwaysTrue(Condition)) {
    const IfStmt *Exit = exitIn(*Of.Body);
    Condition = Exit ? Exit->getCond() : nullptr;
  }
  const ValueDecl *Flag = Condition ? flagIn(*Condition) : nullptr;
  if (!Flag)
    return std::nullopt;
  BusyLoop Busy{BusyLoop::Polls, &Loop, Flag, paceIn(*Of.Body)};
  if (!Busy.Pace && Of.Step)
    Busy.Pace = paceIn(*Of.Step);
  if (!onlyWaits(*Of.Body, Busy) || (Of.Step && !onlyWaits(*Of.Step, Busy)))
    return std::nullopt;
  if (Busy.Pace)
    return Busy;
  // Only what another thread may change can end a loop that does nothing.
  const QualType Type = Flag->getType().getNonReferenceType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  const bool IsAtomic =
      Type.isVolatileQualified() || Type->isAtomicType() ||
      (Class && Class->isInStdNamespace() && Class->getIdentifier() &&
       Class->getName().starts_with("atomic"));
  if (!IsAtomic || Of.Step)
    return std::nullopt;
  Busy.Kind = BusyLoop::Spins;
  return Busy;
}

void BusyLoopFinder::visit(const Stmt &S) {
  if (const std::optional<Parts> Of = partsOf(S))
    if (const std::optional<BusyLoop> Busy = examine(S, *Of)) {
      Found.push_back(*Busy);
      return;
    }
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child);
}

std::vector<BusyLoop> busyLoopsOf(const FunctionBody &Body,
                                  const ASTContext &Context,
                                  const ModelIndex &Models) {
  BusyLoopFinder Finder(Body, Context, Models);
  if (const Stmt *Written = writtenBody(Body.function()))
    Finder.visit(*Written);
  return std::move(Finder.Found);
}

} // namespace async_tidy
