//===--- GivenArguments.cpp - What callers choose -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/GivenArguments.h"
#include "async-tidy/paths/ControlFlow.h"
#include "async-tidy/paths/PathConditions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/Analysis/CFGStmtMap.h"

using namespace clang;
using llvm::ArrayRef;

namespace async_tidy {

static bool isOfStd(QualType Type, StringRef Name) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->isInStdNamespace() && Class->getIdentifier() &&
         Class->getName() == Name;
}

/// Whether values of \p Type may have nothing in them: strings, paths,
/// containers.
static bool mayBeEmpty(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && isContainer(*Class, Context);
}

/// Whether \p E, of which a string or a container is made, leaves it empty: a
/// default says so, and what a caller gives is there, if it does not.
static bool leavesEmpty(const Expr &E) {
  const Expr &Plain = *E.IgnoreUnlessSpelledInSource();
  if (const auto *List = dyn_cast<InitListExpr>(&Plain))
    return List->getNumInits() == 0;
  if (const auto *Made = dyn_cast<CXXConstructExpr>(&Plain))
    return Made->getNumArgs() == 0;
  const auto *Text = dyn_cast<StringLiteral>(&Plain);
  return Text && Text->getLength() == 0;
}

/// Whether \p E, a pointer or what an optional or a container is made of, is
/// there, if it tells.
static std::optional<bool> isThere(const Expr &E, const ASTContext &Context) {
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
    return isThere(*Default->getExpr(), Context);
  if (mayBeEmpty(E.getType(), Context))
    return !leavesEmpty(E);
  const Expr &Plain = *E.IgnoreUnlessSpelledInSource();
  if (E.getType()->isPointerType()) {
    Expr::EvalResult Result;
    if (E.isValueDependent() || !E.EvaluateAsRValue(Result, Context) ||
        !Result.Val.isLValue())
      return std::nullopt;
    return !Result.Val.isNullPointer();
  }
  if (const auto *List = dyn_cast<InitListExpr>(&Plain);
      List && List->getNumInits() == 0)
    return false;
  if (const auto *Made = dyn_cast<CXXConstructExpr>(&Plain);
      Made && Made->getNumArgs() == 0 && isOfStd(Made->getType(), "optional"))
    return false;
  if (isOfStd(Plain.getType(), "nullopt_t"))
    return false;
  if (isOfStd(Plain.getType(), "optional"))
    return std::nullopt;
  return true;
}

static bool isFlag(const ParmVarDecl &Parameter) {
  return Parameter.getType().getNonReferenceType()->isBooleanType();
}

/// Whether callers need not give anything for \p Parameter.
static bool mayBeLeftOut(const ParmVarDecl &Parameter,
                         const ASTContext &Context) {
  const QualType Type = Parameter.getType().getNonReferenceType();
  if (!Type->isPointerType() && !isOfStd(Type, "optional") &&
      !mayBeEmpty(Type, Context))
    return false;
  if (!Parameter.hasDefaultArg() || Parameter.hasUninstantiatedDefaultArg() ||
      Parameter.hasUnparsedDefaultArg())
    return false;
  return isThere(*Parameter.getDefaultArg(), Context) == false;
}

/// Whether \p Parameter chooses what its function does: a flag, a word of an
/// enumeration, such as the level of a message, or something optional.
static bool isChoice(const ParmVarDecl &Parameter, const ASTContext &Context) {
  return isFlag(Parameter) ||
         Parameter.getType().getNonReferenceType()->isEnumeralType() ||
         mayBeLeftOut(Parameter, Context);
}

GivenArguments givenArguments(const Expr &Call, const FunctionDecl &Callee,
                              const ASTContext &Context) {
  GivenArguments Given;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  for (const ParmVarDecl *Each : Callee.parameters()) {
    const unsigned Index = Each->getFunctionScopeIndex();
    if (Index >= Arguments.size())
      break;
    const Expr &Argument = *Arguments[Index];
    bool IsSet = false;
    if (isFlag(*Each)) {
      const auto *Default = dyn_cast<CXXDefaultArgExpr>(&Argument);
      const Expr &Value = Default ? *Default->getExpr() : Argument;
      if (!Value.isValueDependent() &&
          Value.EvaluateAsBooleanCondition(IsSet, Context))
        Given[Index] = IsSet;
    } else if (mayBeLeftOut(*Each, Context)) {
      if (const std::optional<bool> There = isThere(Argument, Context))
        Given[Index] = *There;
    }
  }
  return Given;
}

/// The parameter that \p Test, which is no negation, is the value of, or about
/// whose presence or absence it asks, or null. Absence flips \p IsNegated.
static const ParmVarDecl *testedParameter(const Expr &Test, bool &IsNegated) {
  const Expr *Object = objectOf(Test);
  const auto *Reference =
      dyn_cast<DeclRefExpr>((Object ? *Object : Test).IgnoreParenImpCasts());
  if (!Reference)
    return nullptr;
  const FunctionDecl *Asks = calleeOf(Test);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Asks);
  const bool AsksForNone = Method && hasRole(*Method, MemberRole::SaysEmpty);
  if (Object && !AsksForNone && !isa_and_nonnull<CXXConversionDecl>(Asks) &&
      !(Method && hasRole(*Method, MemberRole::SaysFull)))
    return nullptr;
  IsNegated ^= AsksForNone;
  return dyn_cast<ParmVarDecl>(Reference->getDecl());
}

/// Whether \p Condition is true for a caller that gives \p Given, if that
/// decides it.
static std::optional<bool> valueOf(const Expr &Condition,
                                   const FunctionDecl &Definition,
                                   const GivenArguments &Given) {
  // One side may decide. Where a temporary ends after both, the graph asks
  // again for the whole.
  if (const auto *Operator = dyn_cast<BinaryOperator>(
          Condition.IgnoreImplicit()->IgnoreParenImpCasts());
      Operator && Operator->isLogicalOp()) {
    const bool Decides = Operator->getOpcode() == BO_LOr;
    const auto Left = valueOf(*Operator->getLHS(), Definition, Given);
    const auto Right = valueOf(*Operator->getRHS(), Definition, Given);
    if (Left == Decides || Right == Decides)
      return Decides;
    return Left && Right ? std::optional(!Decides) : std::nullopt;
  }
  bool IsNegated = false;
  const Expr &Test = withoutNegation(Condition, IsNegated);
  const ParmVarDecl *Parameter = testedParameter(Test, IsNegated);
  if (!Parameter || Parameter->getDeclContext() != &Definition)
    return std::nullopt;
  const auto Known = Given.find(Parameter->getFunctionScopeIndex());
  if (Known == Given.end())
    return std::nullopt;
  return Known->second != IsNegated;
}

/// The condition that decides where control goes from \p Block, or null. Where
/// temporaries end first, the block itself has it no more.
static const Expr *conditionOf(const CFGBlock &Block) {
  if (Block.succ_size() != 2 || Block.getTerminator().isTemporaryDtorsBranch())
    return nullptr;
  const Expr *Last = Block.getLastCondition();
  return Last ? Last : dyn_cast_or_null<Expr>(Block.getTerminatorCondition());
}

/// Whether a caller that gives \p Given gets to \p S.
static bool isReached(const Stmt &S, const FunctionDecl &Definition,
                      const FunctionGraph &Graph, const GivenArguments &Given) {
  const CFG *Blocks = Graph.blocks();
  const CFGStmtMap *Map = Blocks ? Graph.derived().getCFGStmtMap() : nullptr;
  const CFGBlock *Goal = Map ? Map->getBlock(&const_cast<Stmt &>(S)) : nullptr;
  if (!Goal)
    return true;
  llvm::SmallPtrSet<const CFGBlock *, 16> Seen = {&Blocks->getEntry()};
  SmallVector<const CFGBlock *, 16> Pending = {&Blocks->getEntry()};
  while (!Pending.empty()) {
    const CFGBlock *Block = Pending.pop_back_val();
    if (Block == Goal)
      return true;
    const Expr *Condition = conditionOf(*Block);
    const std::optional<bool> Value =
        Condition ? valueOf(*Condition, Definition, Given) : std::nullopt;
    for (const auto [Index, Next] : llvm::enumerate(Block->succs())) {
      // The first way is taken if the condition holds.
      const bool IsTaken = !Value || *Value == (Index == 0);
      if (Next && IsTaken && Seen.insert(Next).second)
        Pending.push_back(Next);
    }
  }
  return false;
}

/// Whether \p Condition asks for what callers choose, and is not \p Given.
static bool asksForChoice(const Stmt &Condition, const FunctionDecl &Definition,
                          const GivenArguments &Given,
                          const ASTContext &Context) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&Condition))
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(Reference->getDecl()))
      return isChoice(*Parameter, Context) &&
             !Given.contains(Parameter->getFunctionScopeIndex());
  return llvm::any_of(evaluatedChildren(Condition, Context),
                      [&](const Stmt *Part) {
                        return asksForChoice(*Part, Definition, Given, Context);
                      });
}

bool isLeftToCallers(const Stmt &S, const FunctionDecl &Definition,
                     const GraphProvider &GraphOf, const GivenArguments &Given,
                     const ASTContext &Context) {
  if (llvm::none_of(Definition.parameters(), [&](const ParmVarDecl *Each) {
        return isChoice(*Each, Context);
      }))
    return false;
  const FunctionGraph &Graph = GraphOf(Definition);
  if (!Given.empty() && !isReached(S, Definition, Graph, Given))
    return true;
  return llvm::any_of(
      ControlFlow(Graph).conditionsOf(S), [&](const Stmt *Condition) {
        return asksForChoice(*Condition, Definition, Given, Context);
      });
}

} // namespace async_tidy
