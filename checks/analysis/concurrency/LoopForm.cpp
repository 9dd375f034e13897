//===--- LoopForm.cpp - How a loop comes to its iterations ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/LoopForm.h"
#include "InductionVariables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace clang;

namespace async_tidy {

SmallVector<const ValueDecl *, 2> LoopForm::perRun() const {
  SmallVector<const ValueDecl *, 2> All(Inductions);
  if (Element)
    All.push_back(Element);
  return All;
}

/// Calls \p Visit with both sides of each comparison that has to hold for
/// \p Condition to hold, and with a number that has to be other than zero.
static void
forEachComparison(const Expr &Condition,
                  llvm::function_ref<void(const Expr &, const Expr *)> Visit) {
  const Expr &E = *Condition.IgnoreParenImpCasts()->IgnoreImplicit();
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(&E))
    return Visit(*Rewritten->getLHS(), Rewritten->getRHS());
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E)) {
    if (Operator->getOpcode() == BO_LAnd) {
      forEachComparison(*Operator->getLHS(), Visit);
      forEachComparison(*Operator->getRHS(), Visit);
    }
    if (Operator->isComparisonOp())
      Visit(*Operator->getLHS(), Operator->getRHS());
    return;
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E);
      Operator && Operator->isComparisonOp())
    return Visit(*Operator->getArg(0), Operator->getArg(1));
  if (E.getType()->isIntegerType())
    Visit(E, nullptr);
}

/// Whether \p Condition limits one of \p Inductions.
static bool limits(const Expr &Condition,
                   ArrayRef<const ValueDecl *> Inductions) {
  bool Found = false;
  auto Names = [&](const Expr *E) {
    if (!E)
      return false;
    const Expr &Side = *E->IgnoreParenImpCasts()->IgnoreImplicit();
    const Step Moved = stepIn(Side);
    const VarDecl *Variable =
        Moved.Variable ? Moved.Variable : namedVariable(&Side);
    return Variable && llvm::is_contained(Inductions, Variable);
  };
  forEachComparison(Condition, [&](const Expr &Left, const Expr *Right) {
    Found |= Names(&Left) || Names(Right);
  });
  return Found;
}

static std::optional<int64_t> constant(const Expr *E,
                                       const ASTContext &Context) {
  const auto Value = E ? E->getIntegerConstantExpr(Context) : std::nullopt;
  return Value ? Value->tryExtValue() : std::nullopt;
}

/// Whether the second value of the counter of \p For is known to end it.
static bool runsOnce(const ForStmt &For, const ASTContext &Context) {
  const auto *Condition = dyn_cast_or_null<BinaryOperator>(
      For.getCond() ? For.getCond()->IgnoreParenImpCasts() : nullptr);
  const Step Move =
      For.getInc() ? stepIn(*For.getInc()->IgnoreImplicit()) : Step();
  if (!Condition || !Condition->isComparisonOp() || !Move.Variable ||
      namedVariable(Condition->getLHS()) != Move.Variable)
    return false;
  const auto *Init = dyn_cast_or_null<DeclStmt>(For.getInit());
  if (!Init || !llvm::is_contained(Init->decls(), Move.Variable))
    return false;
  const auto First = constant(Move.Variable->getInit(), Context);
  const auto Bound = constant(Condition->getRHS(), Context);
  const auto Amount = Move.Amount ? constant(Move.Amount, Context) : 1;
  if (!First || !Bound || !Amount)
    return false;
  const auto Second = Move.IsBackward ? llvm::checkedSub(*First, *Amount)
                                      : llvm::checkedAdd(*First, *Amount);
  if (!Second)
    return false;
  switch (Condition->getOpcode()) {
  case BO_LT:
    return *Second >= *Bound;
  case BO_LE:
    return *Second > *Bound;
  case BO_GT:
    return *Second <= *Bound;
  case BO_GE:
    return *Second < *Bound;
  case BO_NE:
    return *Second == *Bound;
  default:
    return false;
  }
}

/// Whether a value of \p Type is an array of one element: as such, or as a
/// class that holds nothing else.
static bool isArrayOfOne(QualType Type, const ASTContext &Context) {
  Type = Type.getNonReferenceType();
  if (const ConstantArrayType *Array = Context.getAsConstantArrayType(Type))
    return Array->getSize().ule(1);
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && Record->isAggregate() &&
         Record->getNumBases() == 0 && !Record->field_empty() &&
         std::next(Record->field_begin()) == Record->field_end() &&
         Context.getAsConstantArrayType(Record->field_begin()->getType()) &&
         isArrayOfOne(Record->field_begin()->getType(), Context);
}

static bool hasOneElement(const Expr &Range, const ASTContext &Context) {
  const Expr *Inner = &Range;
  if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(Inner))
    Inner = Cleanups->getSubExpr();
  Inner = Inner->IgnoreParenImpCasts();
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(Inner))
    return isArrayOfOne(List->getSubExpr()->getType(), Context);
  return isArrayOfOne(Inner->getType(), Context);
}

/// Whether \p Range says of itself that it has no end ([unreachable.sentinel]).
static bool neverEnds(const CXXForRangeStmt &Range) {
  const auto *End = Range.getEndStmt()
                        ? dyn_cast<VarDecl>(Range.getEndStmt()->getSingleDecl())
                        : nullptr;
  const CXXRecordDecl *Sentinel =
      End ? End->getType()->getAsCXXRecordDecl() : nullptr;
  return Sentinel && Sentinel->isInStdNamespace() &&
         Sentinel->getIdentifier() &&
         Sentinel->getName() == "unreachable_sentinel_t";
}

static bool isReverseIterator(QualType Type) {
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Class->getIdentifier() &&
         Class->getName() == "reverse_iterator";
}

/// Whether \p S moves \p Counter back.
static bool movesBack(const Stmt &S, const ValueDecl &Counter,
                      const ASTContext &Context) {
  const auto *E = dyn_cast<Expr>(&S);
  const Step Moved = E ? stepIn(*E) : Step();
  return (Moved.Variable == &Counter && Moved.IsBackward) ||
         llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
           return movesBack(*Child, Counter, Context);
         });
}

/// Whether \p S picks an element by \p Counter.
static bool indexesBy(const Stmt &S, const ValueDecl &Counter,
                      const ASTContext &Context) {
  const auto *E = dyn_cast<Expr>(&S);
  const auto Handed = E ? handedOnBy(*E) : std::nullopt;
  return (Handed && Handed->How == Passing::Element &&
          mentions(S, Counter, Context)) ||
         llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
           return indexesBy(*Child, Counter, Context);
         });
}

/// Whether the loop whose parts are \p Parts goes backwards with one of
/// \p Counters.
static bool goesBackwards(ArrayRef<const Stmt *> Parts,
                          ArrayRef<const ValueDecl *> Counters,
                          const ASTContext &Context) {
  auto Any = [&](auto Holds, const ValueDecl &Counter) {
    return llvm::any_of(Parts, [&](const Stmt *Part) {
      return Part && Holds(*Part, Counter, Context);
    });
  };
  return llvm::any_of(Counters, [&](const ValueDecl *Counter) {
    return isReverseIterator(Counter->getType()) ||
           (Any(movesBack, *Counter) && Any(indexesBy, *Counter));
  });
}

static LoopForm formOfRange(const CXXForRangeStmt &Range,
                            const ASTContext &Context) {
  LoopForm Form;
  Form.Code = {Range.getBody()};
  Form.Element = Range.getLoopVariable();
  if (Range.getCoawaitLoc().isValid())
    Form.End = LoopForm::Awaits;
  else if (hasOneElement(*Range.getRangeInit(), Context))
    Form.End = LoopForm::Once;
  else if (!neverEnds(Range))
    Form.End = LoopForm::Finite;
  InductionFinder Steps(Context);
  Steps.visit(*Range.getBody(), true);
  if (!Steps.Continues)
    Form.Inductions = Steps.inductions();
  const auto *Begin =
      Range.getBeginStmt()
          ? dyn_cast<VarDecl>(Range.getBeginStmt()->getSingleDecl())
          : nullptr;
  Form.IsBackward = Begin && isReverseIterator(Begin->getType());
  return Form;
}

/// The container that \p Condition asks whether it has something left, as in
/// `!queue.empty()`, if it is a local variable; else null.
static const VarDecl *askedForRest(const Expr *Condition,
                                   const ASTContext &Context) {
  const auto *Not = dyn_cast_or_null<UnaryOperator>(
      Condition ? Condition->IgnoreParenImpCasts() : nullptr);
  const auto *Call = Not && Not->getOpcode() == UO_LNot
                         ? dyn_cast<CXXMemberCallExpr>(
                               Not->getSubExpr()->IgnoreParenImpCasts())
                         : nullptr;
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  if (!Method || !Method->getIdentifier() || Method->getName() != "empty" ||
      !onlySizesContainer(*Method, Context))
    return nullptr;
  const VarDecl *Container = namedVariable(Call->getImplicitObjectArgument());
  return Container && Container->hasLocalStorage() &&
                 !Container->getType()->isReferenceType()
             ? Container
             : nullptr;
}

namespace {

/// What code does with a container that it may take elements from.
struct Draining {
  const VarDecl *Container;
  const ASTContext &Context;
  unsigned Pops = 0;
  bool DoesOther = false;

  void visit(const Stmt &S) {
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
        Call && Call->getMethodDecl() &&
        Call->getMethodDecl()->getIdentifier() &&
        namedVariable(Call->getImplicitObjectArgument()) == Container) {
      const CXXMethodDecl &Method = *Call->getMethodDecl();
      const bool IsPop = llvm::is_contained({"pop", "pop_back", "pop_front"},
                                            Method.getName());
      Pops += IsPop;
      DoesOther |= !IsPop && !Method.isConst() && Method.getName() != "top" &&
                   !accessesContainer(Method, Context);
      return;
    }
    if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
      DoesOther |= Name->getDecl() == Container;
    for (const Stmt *Child : evaluatedChildren(S, Context))
      visit(*Child);
  }
};

} // namespace

/// Whether each iteration of a loop with \p Body takes one element from
/// \p Container, and does nothing else to it: a list of work that only shrinks.
static bool drains(const Stmt &Body, const VarDecl &Container,
                   const ASTContext &Context) {
  const auto *Block = dyn_cast<CompoundStmt>(&Body);
  Draining Uses{&Container, Context};
  Uses.visit(Body);
  return Block && Uses.Pops == 1 && !Uses.DoesOther &&
         llvm::any_of(Block->body(), [&](const Stmt *S) {
           Draining Here{&Container, Context};
           const auto *E = dyn_cast<Expr>(S);
           if (E)
             Here.visit(*E);
           return Here.Pops == 1;
         });
}

LoopForm formOf(const Stmt &Loop, const AwaitForms &Forms,
                const ASTContext &Context) {
  if (const auto *Range = dyn_cast<CXXForRangeStmt>(&Loop))
    return formOfRange(*Range, Context);
  LoopForm Form;
  const Expr *Increment = nullptr;
  const Stmt *Declared = nullptr;
  if (const auto *For = dyn_cast<ForStmt>(&Loop)) {
    Declared = For->getConditionVariableDeclStmt();
    Form.Condition = For->getCond();
    Form.Code = {For->getBody()};
    Increment = For->getInc();
  } else if (const auto *While = dyn_cast<WhileStmt>(&Loop)) {
    Declared = While->getConditionVariableDeclStmt();
    Form.Condition = While->getCond();
    Form.Code = {While->getBody()};
  } else if (const auto *Do = dyn_cast<DoStmt>(&Loop)) {
    Form.Condition = Do->getCond();
    Form.Code = {Do->getBody()};
  }
  if (Forms.awaits(Form.Condition) || Forms.awaits(Declared) ||
      Forms.awaits(Increment)) {
    Form.End = LoopForm::Awaits;
    return Form;
  }
  if (const VarDecl *Container = askedForRest(Form.Condition, Context);
      Container && !Increment &&
      drains(*Form.Code.front(), *Container, Context)) {
    Form.Inductions.push_back(Container);
    Form.End = LoopForm::Finite;
    return Form;
  }
  InductionFinder InHeader(Context), InAll(Context);
  for (const Stmt *Part : {static_cast<const Stmt *>(Form.Condition),
                           static_cast<const Stmt *>(Increment)})
    if (Part)
      InHeader.visit(*Part, true);
  // What the body moves on, it moves on in each iteration, unless that ends
  // early. The header comes last: a second step of a variable is a change.
  for (const Stmt *Part : Form.Code)
    InAll.visit(*Part, true);
  const bool Continues = InAll.Continues;
  for (const Stmt *Part : {static_cast<const Stmt *>(Form.Condition),
                           static_cast<const Stmt *>(Increment)})
    if (Part)
      InAll.visit(*Part, true);
  for (const ValueDecl *Variable : InAll.inductions())
    if (!Continues || llvm::is_contained(InHeader.inductions(), Variable))
      Form.Inductions.push_back(Variable);
  if (!Form.Condition || !limits(*Form.Condition, Form.Inductions))
    return Form;
  Form.IsBackward = goesBackwards(
      {Form.Condition, Increment, Form.Code.front()}, Form.Inductions, Context);
  const auto *For = dyn_cast<ForStmt>(&Loop);
  Form.End = For && runsOnce(*For, Context) ? LoopForm::Once : LoopForm::Finite;
  return Form;
}

} // namespace async_tidy
