//===--- LoopForm.cpp - How a loop comes to its iterations --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/LoopForm.h"
#include "async-tidy/FunctionBody.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace async_tidy {

SmallVector<const ValueDecl *, 2> LoopForm::perRun() const {
  SmallVector<const ValueDecl *, 2> All(Inductions);
  if (Element)
    All.push_back(Element);
  return All;
}

bool awaits(const Stmt *S, const ASTContext &Context) {
  if (!S)
    return false;
  if (isa<CoawaitExpr>(S))
    return true;
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(*S, Context, Children);
  return llvm::any_of(
      Children, [&](const Stmt *Child) { return awaits(Child, Context); });
}

/// The variable that \p E names, if that is all it does.
static const VarDecl *namedVariable(const Expr *E) {
  const auto *Reference =
      E ? dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()) : nullptr;
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

namespace {

/// One move of a variable: `++X`, `X--`, `X += Amount`.
struct Step {
  const VarDecl *Variable = nullptr;
  /// Null if it is one.
  const Expr *Amount = nullptr;
  bool IsBackward = false;
};

} // namespace

static Step stepIn(const Expr &E) {
  if (const auto *Unary = dyn_cast<UnaryOperator>(&E);
      Unary && Unary->isIncrementDecrementOp())
    return {namedVariable(Unary->getSubExpr()), nullptr,
            Unary->isDecrementOp()};
  if (const auto *Compound = dyn_cast<CompoundAssignOperator>(&E);
      Compound && (Compound->getOpcode() == BO_AddAssign ||
                   Compound->getOpcode() == BO_SubAssign))
    return {namedVariable(Compound->getLHS()), Compound->getRHS(),
            Compound->getOpcode() == BO_SubAssign};
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    switch (Operator->getOperator()) {
    case OO_PlusPlus:
    case OO_MinusMinus:
      return {namedVariable(Operator->getArg(0)), nullptr,
              Operator->getOperator() == OO_MinusMinus};
    case OO_PlusEqual:
    case OO_MinusEqual:
      return {namedVariable(Operator->getArg(0)), Operator->getArg(1),
              Operator->getOperator() == OO_MinusEqual};
    default:
      break;
    }
  return {};
}

namespace {

/// Looks for all that changes the variables of a function in a loop.
class StepFinder {
public:
  explicit StepFinder(const ASTContext &AST) : Context(AST) {}

  /// \p Always tells whether each iteration evaluates \p S once.
  void visit(const Stmt &S, bool Always);

  /// The variables that are moved on, and that change only so.
  SmallVector<const ValueDecl *, 2> inductions() const;

  /// An iteration may end before it is complete.
  bool Continues = false;

private:
  void visitChildren(const Stmt &S, bool Always);
  void handOutArguments(const FunctionDecl *Callee,
                        ArrayRef<const Expr *> Arguments);
  void handOut(const Expr &E);

  const ASTContext &Context;
  /// The variables that the loop declares itself.
  llvm::SmallPtrSet<const VarDecl *, 8> Declared;
  /// With the variable, if any, that tells by how much it is moved on.
  llvm::MapVector<const VarDecl *, const VarDecl *> Stepped;
  llvm::SmallPtrSet<const VarDecl *, 8> Changed;
};

} // namespace

void StepFinder::handOut(const Expr &E) {
  if (const VarDecl *Variable = namedVariable(&E))
    Changed.insert(Variable);
}

/// Whether \p Child of \p S is evaluated whenever \p S is, and once.
static bool isUnconditional(const Stmt &S, const Stmt *Child) {
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return Child == If->getInit() || Child == If->getCond() ||
           Child == If->getConditionVariableDeclStmt();
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(&S))
    return Child == Choice->getCond();
  if (const auto *Operator = dyn_cast<BinaryOperator>(&S))
    return !Operator->isLogicalOp() || Child == Operator->getLHS();
  return isa<Expr, CompoundStmt, DeclStmt, ReturnStmt, CoreturnStmt>(S);
}

void StepFinder::visitChildren(const Stmt &S, bool Always) {
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
    visit(*Child, Always && isUnconditional(S, Child));
}

void StepFinder::handOutArguments(const FunctionDecl *Callee,
                                  ArrayRef<const Expr *> Arguments) {
  for (const auto &[Index, Argument] : llvm::enumerate(Arguments)) {
    const QualType Type = Callee && Index < Callee->getNumParams()
                              ? Callee->getParamDecl(Index)->getType()
                              : Argument->getType();
    if (Type->isReferenceType() && !Type->getPointeeType().isConstQualified())
      handOut(*Argument);
  }
}

/// Whether \p Amount is known to be the same in each iteration.
static bool isSameEachTime(const Expr *Amount, const ASTContext &Context) {
  return !Amount || namedVariable(Amount) ||
         (!Amount->isValueDependent() && Amount->isEvaluatable(Context));
}

void StepFinder::visit(const Stmt &S, bool Always) {
  if (const auto *E = dyn_cast<Expr>(&S))
    if (const Step Found = stepIn(*E); Found.Variable) {
      if (!Always || !isSameEachTime(Found.Amount, Context) ||
          !Stepped.insert({Found.Variable, namedVariable(Found.Amount)}).second)
        Changed.insert(Found.Variable);
      return visitChildren(S, Always);
    }
  switch (S.getStmtClass()) {
  case Stmt::CXXOperatorCallExprClass: {
    const auto &Operator = cast<CXXOperatorCallExpr>(S);
    const auto *Method =
        dyn_cast_or_null<CXXMethodDecl>(Operator.getDirectCallee());
    const OverloadedOperatorKind Kind = Operator.getOperator();
    const bool IsAccess =
        Kind == OO_Star || Kind == OO_Arrow || Kind == OO_Subscript;
    if (!Method)
      handOutArguments(Operator.getDirectCallee(),
                       {Operator.getArgs(), Operator.getNumArgs()});
    else if (!Method->isConst() && !IsAccess)
      handOut(*Operator.getArg(0));
    break;
  }
  case Stmt::CXXMemberCallExprClass: {
    const auto &Member = cast<CXXMemberCallExpr>(S);
    const CXXMethodDecl *Method = Member.getMethodDecl();
    if (!Method || !Method->isConst())
      handOut(*Member.getImplicitObjectArgument());
    handOutArguments(Method, {Member.getArgs(), Member.getNumArgs()});
    break;
  }
  case Stmt::CallExprClass: {
    const auto &Call = cast<CallExpr>(S);
    handOutArguments(Call.getDirectCallee(),
                     {Call.getArgs(), Call.getNumArgs()});
    break;
  }
  case Stmt::CXXConstructExprClass: {
    const auto &Construct = cast<CXXConstructExpr>(S);
    handOutArguments(Construct.getConstructor(),
                     {Construct.getArgs(), Construct.getNumArgs()});
    break;
  }
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    if (cast<BinaryOperator>(S).isAssignmentOp())
      handOut(*cast<BinaryOperator>(S).getLHS());
    break;
  case Stmt::UnaryOperatorClass:
    if (cast<UnaryOperator>(S).getOpcode() == UO_AddrOf)
      handOut(*cast<UnaryOperator>(S).getSubExpr());
    break;
  case Stmt::DeclStmtClass:
    for (const Decl *One : cast<DeclStmt>(S).decls())
      if (const auto *Variable = dyn_cast<VarDecl>(One)) {
        Declared.insert(Variable);
        const QualType Type = Variable->getType();
        if (Variable->getInit() && Type->isReferenceType() &&
            !Type->getPointeeType().isConstQualified())
          handOut(*Variable->getInit());
      }
    break;
  case Stmt::LambdaExprClass:
    // What a closure refers to may change when it is called.
    if (const Stmt *Body = cast<LambdaExpr>(S).getBody())
      visit(*Body, false);
    break;
  case Stmt::ContinueStmtClass:
    Continues = true;
    break;
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
  case Stmt::CXXForRangeStmtClass: {
    llvm::SaveAndRestore OfInner(Continues);
    return visitChildren(S, false);
  }
  default:
    break;
  }
  visitChildren(S, Always);
}

SmallVector<const ValueDecl *, 2> StepFinder::inductions() const {
  SmallVector<const ValueDecl *, 2> Found;
  auto ChangesHere = [&](const VarDecl *Variable) {
    return Changed.contains(Variable) || Declared.contains(Variable);
  };
  for (const auto &[Variable, Amount] : Stepped)
    if (!ChangesHere(Variable) && !(Amount && ChangesHere(Amount)) &&
        Variable->hasLocalStorage() && !Variable->getType()->isReferenceType())
      Found.push_back(Variable);
  return Found;
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

static std::optional<llvm::APSInt> constant(const Expr *E,
                                            const ASTContext &Context) {
  return E ? E->getIntegerConstantExpr(Context) : std::nullopt;
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
  const auto Amount = constant(Move.Amount, Context);
  if (!First || !Bound || (Move.Amount && !Amount))
    return false;
  const int64_t By =
      (Amount ? Amount->getExtValue() : 1) * (Move.IsBackward ? -1 : 1);
  const int64_t Second = First->getExtValue() + By;
  const int64_t Limit = Bound->getExtValue();
  switch (Condition->getOpcode()) {
  case BO_LT:
    return Second >= Limit;
  case BO_LE:
    return Second > Limit;
  case BO_GT:
    return Second <= Limit;
  case BO_GE:
    return Second < Limit;
  case BO_NE:
    return Second == Limit;
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
  StepFinder Steps(Context);
  Steps.visit(*Range.getBody(), true);
  if (!Steps.Continues)
    Form.Inductions = Steps.inductions();
  return Form;
}

LoopForm formOf(const Stmt &Loop, const ASTContext &Context) {
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
  if (awaits(Form.Condition, Context) || awaits(Declared, Context) ||
      awaits(Increment, Context)) {
    Form.End = LoopForm::Awaits;
    return Form;
  }
  StepFinder InHeader(Context), InAll(Context);
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
  const auto *For = dyn_cast<ForStmt>(&Loop);
  Form.End = For && runsOnce(*For, Context) ? LoopForm::Once : LoopForm::Finite;
  return Form;
}

} // namespace async_tidy
