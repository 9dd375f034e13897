//===--- TaskUses.cpp - What one statement does with a task ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TaskUses.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

static bool refersTo(const Expr &E, const VarDecl &Variable) {
  const auto *Reference = dyn_cast<DeclRefExpr>(E.IgnoreParenImpCasts());
  return Reference && Reference->getDecl() == &Variable;
}

bool TaskUses::isVariable(const Expr &E) const { return refersTo(E, Variable); }

/// Whether \p Call is `x.reset()` or `x.clear()`: it destroys what a wrapper or
/// a container owns.
static bool empties(const CXXMemberCallExpr &Call) {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  return Method && Call.getNumArgs() == 0 &&
         hasRole(*Method, MemberRole::Empties);
}

static bool convertsToBool(const CXXMethodDecl &Method) {
  return isa<CXXConversionDecl>(Method) &&
         Method.getReturnType()->isBooleanType();
}

bool TaskUses::isPlaceIn(const Expr &Place) const {
  const Expr &E = *Place.IgnoreParenImpCasts();
  if (isVariable(E))
    return true;
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return isa<FieldDecl>(Member->getMemberDecl()) &&
           isPlaceIn(*Member->getBase());
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(&E))
    return isPlaceIn(*Element->getBase());
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    return llvm::is_contained({OO_Subscript, OO_Star, OO_Arrow},
                              Operator->getOperator()) &&
           isPlaceIn(*Operator->getArg(0));
  if (const auto Element = handedOnBy(E);
      Element && Element->How == Passing::Element)
    return isPlaceIn(*Element->From);
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&E);
  return Call && Call->getMethodDecl() &&
         accessesContainer(*Call->getMethodDecl(), Context) &&
         isPlaceIn(*Call->getImplicitObjectArgument());
}

/// Visits what decides which place in the variable \p Place denotes.
void TaskUses::visitPlace(const Expr &Place) {
  const Expr &E = *Place.IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return visitPlace(*Member->getBase());
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(&E)) {
    visit(*Element->getIdx());
    return visitPlace(*Element->getBase());
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E)) {
    for (const Expr *Argument : llvm::drop_begin(Operator->arguments()))
      visit(*Argument);
    return visitPlace(*Operator->getArg(0));
  }
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&E)) {
    for (const Expr *Argument : Call->arguments())
      visit(*Argument);
    return visitPlace(*Call->getImplicitObjectArgument());
  }
  if (const auto Element = handedOnBy(E);
      Element && Element->How == Passing::Element)
    visitPlace(*Element->From);
}

/// Whether \p Call runs what the variable, such as a `std::packaged_task`, has
/// to run, so that this holds what that returns.
bool TaskUses::visitRun(const CXXOperatorCallExpr &Call) {
  if (Call.getOperator() != OO_Call || !isVariable(*Call.getArg(0)))
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  if (!Fact || !Fact->MakesReady || !Types.ownedBy(Variable.getType()))
    return false;
  Origins.push_back({TaskOrigin::Added, &Call, nullptr});
  return true;
}

bool TaskUses::visitAssignment(const CXXOperatorCallExpr &Call) {
  if (Call.getOperator() != OO_Equal || !isPlaceIn(*Call.getArg(0)))
    return false;
  const Expr &Value = *Call.getArg(1);
  visit(Value);
  if (!isVariable(*Call.getArg(0))) {
    visitPlace(*Call.getArg(0));
    Origins.push_back({TaskOrigin::Added, &Call, &Value});
    return true;
  }
  Origins.push_back({TaskOrigin::Assigned, &Call, &Value});
  // `x = g(move(x))` consumes before it overwrites.
  if (!Consumed)
    Overwritten = &Call;
  return true;
}

/// Whether \p Call only looks at the variable, adds to it or empties it.
bool TaskUses::visitMemberCall(const CXXMemberCallExpr &Call) {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  const Expr *Object = Call.getImplicitObjectArgument();
  if (!Method || !isPlaceIn(*Object))
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const bool Observes = (Fact && Fact->Observes) || convertsToBool(*Method) ||
                        onlySizesContainer(*Method, Context);
  const bool Adds = isVariable(*Object) && (putsInto(*Method, Context) ||
                                            (Fact && Fact->MakesReady &&
                                             Types.ownedBy(Object->getType()) &&
                                             !Types.of(Object->getType())));
  const bool Empties = isVariable(*Object) && empties(Call);
  if (!Observes && !Adds && !Empties)
    return false;
  visitPlace(*Object);
  for (const Expr *Argument : Call.arguments())
    visit(*Argument);
  Observed |= Observes;
  if (Adds)
    Origins.push_back(
        {TaskOrigin::Added, &Call,
         Call.getNumArgs() ? Call.getArg(Call.getNumArgs() - 1) : nullptr});
  if (Empties && !Consumed)
    Overwritten = &Call;
  return true;
}

/// Whether \p S reads something out of the variable that is no task: a number,
/// or a member of a structure next to the tasks.
bool TaskUses::readsPartOnly(const Stmt &S) const {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S))
    return Cast->getCastKind() == CK_LValueToRValue &&
           Cast->getType()->isArithmeticType() && isPlaceIn(*Cast);
  // Who reads a member of an awaitable uses it as something else, too.
  const auto *Member = dyn_cast<MemberExpr>(&S);
  const auto *Field = Member && !Types.of(Variable.getType())
                          ? dyn_cast<FieldDecl>(Member->getMemberDecl())
                          : nullptr;
  return Field && !Types.ownedBy(Field->getType()) && isPlaceIn(*Member) &&
         !Field->getType()->isReferenceType();
}

void TaskUses::visit(const Stmt &S) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    Consumed |= Reference->getDecl() == &Variable;
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_ToVoid &&
      isVariable(*Cast->getSubExpr())) {
    CastToVoid = true;
    return;
  }
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
      Call && (visitAssignment(*Call) || visitRun(*Call)))
    return;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
      Call && visitMemberCall(*Call))
    return;
  if (readsPartOnly(S)) {
    Observed = true;
    return visitPlace(*cast<Expr>(&S));
  }
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    if (llvm::is_contained(Declaration->decls(), &Variable))
      Origins.push_back({TaskOrigin::Initial, nullptr, Variable.getInit()});
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child);
}

/// Whether \p E is `x.size()`, as a number.
static bool isSizeOf(const Expr &E, const VarDecl &Variable) {
  const auto *Call = dyn_cast<CXXMemberCallExpr>(E.IgnoreParenImpCasts());
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  return Method && hasRole(*Method, MemberRole::Counts) &&
         refersTo(*Call->getImplicitObjectArgument(), Variable);
}

static bool isZero(const Expr &E) {
  const auto *Literal = dyn_cast<IntegerLiteral>(E.IgnoreParenImpCasts());
  return Literal && Literal->getValue() == 0;
}

std::optional<bool> saysItHoldsSomething(const Expr &Condition,
                                         const VarDecl &Variable) {
  const Expr &E = *Condition.IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(&E);
      Not && Not->getOpcode() == UO_LNot) {
    const auto Inner = saysItHoldsSomething(*Not->getSubExpr(), Variable);
    return Inner ? std::optional(!*Inner) : std::nullopt;
  }
  if (isSizeOf(E, Variable))
    return true;
  if (const auto *Comparison = dyn_cast<BinaryOperator>(&E);
      Comparison && isSizeOf(*Comparison->getLHS(), Variable) &&
      isZero(*Comparison->getRHS())) {
    if (Comparison->getOpcode() == BO_EQ)
      return false;
    if (Comparison->getOpcode() == BO_NE || Comparison->getOpcode() == BO_GT)
      return true;
  }
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&E);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  if (!Method || !refersTo(*Call->getImplicitObjectArgument(), Variable))
    return std::nullopt;
  if (convertsToBool(*Method))
    return true;
  if (hasRole(*Method, MemberRole::SaysEmpty))
    return false;
  if (hasRole(*Method, MemberRole::SaysFull))
    return true;
  return std::nullopt;
}

} // namespace async_tidy
