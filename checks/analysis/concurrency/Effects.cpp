//===--- Effects.cpp - What code does to objects that outlive it ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/concurrency/LoopForm.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/syntax/Containers.h"
#include "clang/Basic/Builtins.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace async_tidy {
namespace {

class EffectCollector {
public:
  EffectCollector(Effects &Into, const RepeatedCode &Code,
                  const AwaitForms &OfFunction, const ASTContext &AST)
      : Found(Into), Region(Code), Forms(OfFunction), Context(AST) {}

  void visit(const Stmt &S);
  /// Visits \p S, unless it is null, as what decides how the code goes on.
  void visitSteering(const Stmt *S);

private:
  void visitChildren(const Stmt &S);
  void visitAssignment(const Expr &Target, const Expr &Value,
                       Effect::KindOfEffect Kind, const Expr &Whole);
  bool visitReadFold(const Stmt &S);
  void visitStep(const Expr &Target, Effect::KindOfEffect Kind,
                 const Expr &Whole);
  void visitPlace(const Expr &Place);
  void visitOperator(const CXXOperatorCallExpr &Call);
  void visitMemberCall(const CXXMemberCallExpr &Call);
  void visitArguments(const Expr &Call, const FunctionDecl *Callee,
                      ArrayRef<const Expr *> Arguments);
  void visitCaptures(const LambdaExpr &Lambda);
  bool onlyKeepsResults(const Stmt *Branch) const;
  bool buildsOn(const Expr &Target, const Stmt &Value) const;
  void visitChoiceOfResult(const IfStmt &If);
  void mention(const ValueDecl &Variable);
  void mentionSize(const Expr &Container);
  void add(Effect::KindOfEffect Kind, const Expr &Where, ObjectOrigin Object,
           const Expr *Call = nullptr);

  Effects &Found;
  const RepeatedCode &Region;
  const AwaitForms &Forms;
  const ASTContext &Context;
  /// Whether the value of what is visited steers the code.
  bool Steers = false;
  /// Whether a `break` leaves an inner statement only.
  bool BreakIsInner = false;
  bool IsInHandler = false;
  bool IsStep = false;
  /// Whether what is visited is a condition.
  bool Decides = false;
  /// Whether what is visited is done only if it improves on what was kept.
  bool Improves = false;
};

} // namespace

/// Folding a number is commutative; advancing a pointer or an iterator is not.
static Effect::KindOfEffect foldKind(QualType Type) {
  return Type->isArithmeticType() ? Effect::Accumulate : Effect::Write;
}

void EffectCollector::add(Effect::KindOfEffect Kind, const Expr &Where,
                          ObjectOrigin Object, const Expr *Call) {
  if (Object.Root && !IsStep)
    Found.Touched[Object.Root].push_back(Call ? Call : &Where);
  if (Object.Kind == ObjectOrigin::Own)
    return;
  if (Object.Kind == ObjectOrigin::Element) {
    // A part of the element itself is this run's alone.
    if (!Object.Root || Region.isPerRun(*Object.Root))
      return;
    if (Kind != Effect::Pass)
      Kind = Effect::StorePicked;
  }
  Found.OnShared.push_back({Kind, &Where, Object, Call});
}

void EffectCollector::mention(const ValueDecl &Variable) {
  if (Region.isPerRun(Variable))
    return;
  if (Steers)
    Found.Steering.insert(&Variable);
  if (Decides)
    Found.Deciding.insert(&Variable);
}

/// What \p Container, whose size is asked for, may hold is not looked at.
void EffectCollector::mentionSize(const Expr &Container) {
  const ObjectOrigin Object = Region.originOf(Container);
  if (!Object.Root || Region.isPerRun(*Object.Root))
    return;
  if (Steers)
    Found.SteeringBySize.insert(Object.Root);
  if (Decides)
    Found.Deciding.insert(Object.Root);
}

void EffectCollector::visitChildren(const Stmt &S) {
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child);
}

void EffectCollector::visitSteering(const Stmt *S) {
  if (!S)
    return;
  llvm::SaveAndRestore Steering(Steers, true);
  llvm::SaveAndRestore Deciding(Decides, true);
  visit(*S);
}

/// The origin of the object that a write to \p Place changes. A local pointer
/// is changed itself, and not what it points to.
static ObjectOrigin changedBy(const Expr &Place, const RepeatedCode &Region) {
  const auto *Reference = dyn_cast<DeclRefExpr>(Place.IgnoreParenImpCasts());
  if (Reference && Region.isPerRun(*Reference->getDecl()) &&
      !Reference->getDecl()->getType()->isReferenceType())
    return {ObjectOrigin::Own, Reference->getDecl()};
  return Region.originOf(Place);
}

/// Whether \p Call puts something into a stream and returns the stream: the
/// order of the output may change, but not what is put out.
static bool insertsIntoStream(const CXXOperatorCallExpr &Call) {
  return Call.getOperator() == OO_LessLess && Call.isLValue() &&
         Call.getArg(0)->isLValue() && Call.getType()->isRecordType();
}

/// The expression that \p Branch stores to, if that is all it does.
static const Expr *storedTo(const Stmt &Branch) {
  const auto *Whole = dyn_cast<Expr>(&Branch);
  const Expr *E = Whole ? Whole->IgnoreImplicit() : nullptr;
  if (const auto *Operator = dyn_cast_or_null<BinaryOperator>(E))
    return Operator->isAssignmentOp() ? Operator->getLHS() : nullptr;
  const auto *Step = dyn_cast_or_null<UnaryOperator>(E);
  return Step && Step->isIncrementDecrementOp() ? Step->getSubExpr() : nullptr;
}

/// Whether \p Branch, if there is one, does nothing but keep values in objects
/// that the runs share: then the condition for it decides on those, which are
/// judged for themselves, and on nothing else.
bool EffectCollector::onlyKeepsResults(const Stmt *Branch) const {
  if (!Branch)
    return true;
  if (const auto *Block = dyn_cast<CompoundStmt>(Branch))
    return llvm::all_of(Block->body(), [&](const Stmt *Part) {
      return onlyKeepsResults(Part);
    });
  const Expr *Target = storedTo(*Branch);
  return Target && !Forms.awaits(Branch) &&
         changedBy(*Target, Region).isShared();
}

/// Whether \p Value is computed from what \p Target holds so far.
bool EffectCollector::buildsOn(const Expr &Target, const Stmt &Value) const {
  const ValueDecl *Kept = changedBy(Target, Region).Root;
  return Kept && Target.getType()->isArithmeticType() &&
         mentions(Value, *Kept, Context);
}

/// Visits \p If, of which both branches only keep results. Where the condition
/// looks at what was kept before, as in `if (Value > Best) Best = Value`, the
/// runs may come in any order, or be looked at in order once they are all done.
void EffectCollector::visitChoiceOfResult(const IfStmt &If) {
  const Stmt *Then = If.getThen();
  if (const auto *Block = dyn_cast<CompoundStmt>(Then))
    Then = Block->body_empty() ? nullptr : Block->body_front();
  const Expr *Target = Then ? storedTo(*Then) : nullptr;
  llvm::SaveAndRestore Improving(
      Improves, Improves || (Target && !If.getElse() && !If.isConsteval() &&
                             buildsOn(*Target, *If.getCond())));
  visitChildren(If);
}

/// Visits what picks the object that \p Place denotes. Naming the object that
/// is changed does not read it.
void EffectCollector::visitPlace(const Expr &Place) {
  const Expr &E = *Place.IgnoreParenImpCasts();
  if (isa<DeclRefExpr, CXXThisExpr>(E))
    return;
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return visitPlace(*Member->getBase());
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&E)) {
    visitPlace(*Subscript->getBase());
    return visit(*Subscript->getIdx());
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E);
      Operator && Operator->getOperator() == OO_Subscript) {
    visitPlace(*Operator->getArg(0));
    return visit(*Operator->getArg(1));
  }
  visit(E);
}

void EffectCollector::visitAssignment(const Expr &Target, const Expr &Value,
                                      Effect::KindOfEffect Kind,
                                      const Expr &Whole) {
  const ObjectOrigin Object = changedBy(Target, Region);
  if (Kind == Effect::Write && (buildsOn(Target, Value) ||
                                (Improves && Target.getType()->isScalarType())))
    Kind = Effect::Accumulate;
  add(Kind, Whole, Object);
  if (const auto *Member = dyn_cast<MemberExpr>(Target.IgnoreParenImpCasts());
      Member && Object.Kind == ObjectOrigin::Element)
    Found.WrittenFields.insert(Member->getMemberDecl());
  visitPlace(Target);
  // What this run keeps may flow into what it awaits.
  llvm::SaveAndRestore Steering(Steers, Steers || !Object.isShared());
  visit(Value);
}

/// Visits what counts \p Target up or down by one.
void EffectCollector::visitStep(const Expr &Target, Effect::KindOfEffect Kind,
                                const Expr &Whole) {
  const ObjectOrigin Object = changedBy(Target, Region);
  {
    llvm::SaveAndRestore Step(IsStep, true);
    add(Kind, Whole, Object, &Whole);
  }
  if (Object.Root) {
    Found.Stepped.insert(Object.Root);
    // The count itself is of use where the step stands.
    mention(*Object.Root);
  }
  visitPlace(Target);
}

void EffectCollector::visitOperator(const CXXOperatorCallExpr &Call) {
  const ArrayRef<const Expr *> Arguments(Call.getArgs(), Call.getNumArgs());
  if (Call.getOperator() == OO_PlusPlus || Call.getOperator() == OO_MinusMinus)
    return visitStep(*Arguments[0], Effect::Pass, Call);
  if (Call.isAssignmentOp() && Arguments.size() == 2)
    return visitAssignment(*Arguments[0], *Arguments[1],
                           Call.getOperator() == OO_Equal ? Effect::Write
                                                          : Effect::Accumulate,
                           Call);
  // To compare iterators changes nothing of what they lead to.
  if (Call.isComparisonOp()) {
    for (const Expr *Argument : Arguments)
      visit(*Argument);
    return;
  }
  if (insertsIntoStream(Call)) {
    add(Effect::Accumulate, Call, Region.originOf(*Arguments[0]));
    isa<DeclRefExpr>(Arguments[0]->IgnoreParenImpCasts())
        ? void()
        : visit(*Arguments[0]);
    return visit(*Arguments[1]);
  }
  // Awaiting what this run has picked does nothing to the others.
  if (Call.getOperator() == OO_Coawait &&
      Region.originOf(*Arguments[0]).Kind == ObjectOrigin::Element)
    return visit(*Arguments[0]);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Call.getDirectCallee());
  if (!Method)
    return visitArguments(Call, Call.getDirectCallee(), Arguments);
  // Access to a part is judged by what is done to the part.
  const bool IsAccess = Call.getOperator() == OO_Subscript ||
                        Call.getOperator() == OO_Arrow ||
                        Call.getOperator() == OO_Star;
  if (!Method->isStatic() && !Method->isConst() && !IsAccess)
    add(Effect::Pass, *Arguments[0], Region.originOf(*Arguments[0]), &Call);
  visit(*Arguments[0]);
  visitArguments(Call, Method, Arguments.drop_front());
}

void EffectCollector::visitMemberCall(const CXXMemberCallExpr &Call) {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  const Expr &Object = *Call.getImplicitObjectArgument();
  if (Method && Method->isConst() && onlySizesContainer(*Method, Context))
    return mentionSize(Object);
  const bool Adds = Method && addsToContainer(*Method, Context);
  if (!Method || !(Method->isConst() || accessesContainer(*Method, Context)))
    add(Adds ? Effect::Accumulate : Effect::Pass, Object,
        Region.originOf(Object), &Call);
  if (!Adds)
    visit(Object);
  visitArguments(Call, Method, {Call.getArgs(), Call.getNumArgs()});
}

void EffectCollector::visitArguments(const Expr &Call,
                                     const FunctionDecl *Callee,
                                     ArrayRef<const Expr *> Arguments) {
  for (const auto &[Index, Argument] : llvm::enumerate(Arguments)) {
    if (mayWriteArgument(Callee, Arguments, Index))
      add(Effect::Pass, *Argument, Region.originOf(*Argument), &Call);
    visit(*Argument);
  }
}

void EffectCollector::visitCaptures(const LambdaExpr &Lambda) {
  for (const auto &[Capture, Init] :
       llvm::zip(Lambda.captures(), Lambda.capture_inits())) {
    const bool ByReference =
        Capture.capturesThis() || Capture.getCaptureKind() == LCK_ByRef;
    if (Init && ByReference)
      add(Effect::Pass, *Init, Region.originOf(*Init), &Lambda);
    if (Init)
      visit(*Init);
  }
}

/// What \p S reads or returns of an object, which it does not write; or null.
static const Expr *readBy(const Stmt &S) {
  if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
    return Return->getOperand();
  const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
  return Cast && Cast->getCastKind() == CK_LValueToRValue ? Cast->getSubExpr()
                                                          : nullptr;
}

/// Visits \p S, if it folds a number and reads the outcome: that depends on
/// what was folded in before, as in `co_return Sum += Part`. Returns whether it
/// does.
bool EffectCollector::visitReadFold(const Stmt &S) {
  const Expr *Place = readBy(S);
  if (!Place)
    return false;
  const Expr &Read = *Place->IgnoreParens();
  if (const auto *Fold = dyn_cast<CompoundAssignOperator>(&Read)) {
    visitAssignment(*Fold->getLHS(), *Fold->getRHS(), Effect::Write, *Fold);
    return true;
  }
  const auto *Step = dyn_cast<UnaryOperator>(&Read);
  if (!Step || !Step->isIncrementDecrementOp())
    return false;
  visitStep(*Step->getSubExpr(), Effect::Write, *Step);
  return true;
}

void EffectCollector::visit(const Stmt &S) {
  if (visitReadFold(S))
    return;
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    return visitAssignment(*Assignment->getLHS(), *Assignment->getRHS(),
                           Assignment->isCompoundAssignmentOp()
                               ? foldKind(Assignment->getLHS()->getType())
                               : Effect::Write,
                           *Assignment);
  if (const auto *Logical = dyn_cast<BinaryOperator>(&S);
      Logical && Logical->isLogicalOp() && Forms.awaits(Logical->getRHS()))
    visitSteering(Logical->getLHS());
  if (const auto *Step = dyn_cast<UnaryOperator>(&S);
      Step && Step->isIncrementDecrementOp())
    return visitStep(*Step->getSubExpr(), foldKind(Step->getType()), *Step);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S))
    return visitOperator(*Operator);
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&S)) {
    llvm::SaveAndRestore Steering(Steers, Steers || Forms.awaitedBy(S));
    return visitMemberCall(*Member);
  }
  if (const auto *Call = dyn_cast<CallExpr>(&S)) {
    // What is moved from or passed on is changed by what takes it.
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (Call->isCallToStdMove() ||
        (Callee && Callee->getBuiltinID() == Builtin::BIforward))
      return visit(*Call->getArg(0));
    visit(*Call->getCallee());
    return visitArguments(*Call, Call->getDirectCallee(),
                          {Call->getArgs(), Call->getNumArgs()});
  }
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&S))
    return visitArguments(*Construct, Construct->getConstructor(),
                          {Construct->getArgs(), Construct->getNumArgs()});
  switch (S.getStmtClass()) {
  case Stmt::DeclRefExprClass:
    return mention(*cast<DeclRefExpr>(S).getDecl());
  case Stmt::MemberExprClass: {
    const auto &Member = cast<MemberExpr>(S);
    if (isa<CXXThisExpr>(Member.getBase()->IgnoreParenImpCasts()))
      mention(*Member.getMemberDecl());
    if (const ObjectOrigin Base = Region.originOf(*Member.getBase());
        Base.isShared() && !Base.Root && !Base.InThis)
      Found.ReachedFields.insert(Member.getMemberDecl());
    return visitChildren(S);
  }
  case Stmt::LambdaExprClass:
    return visitCaptures(cast<LambdaExpr>(S));
  // What a variable of the run holds may flow into what it awaits.
  case Stmt::DeclStmtClass:
  case Stmt::CoawaitExprClass: {
    llvm::SaveAndRestore Steering(Steers, true);
    return visitChildren(S);
  }
  case Stmt::CoyieldExprClass:
    Found.Yield = Found.Yield ? Found.Yield : &S;
    return visitChildren(S);
  case Stmt::BreakStmtClass:
    if (!BreakIsInner)
      Found.Exits.push_back({&S, IsInHandler});
    return;
  case Stmt::ReturnStmtClass:
  case Stmt::CoreturnStmtClass: {
    Found.Exits.push_back({&S, IsInHandler});
    // What is returned may flow into what the caller awaits.
    llvm::SaveAndRestore Steering(Steers, true);
    return visitChildren(S);
  }
  case Stmt::CXXThrowExprClass:
  case Stmt::GotoStmtClass:
    Found.Exits.push_back({&S, IsInHandler});
    return visitChildren(S);
  case Stmt::CXXCatchStmtClass: {
    llvm::SaveAndRestore Handler(IsInHandler, true);
    return visitChildren(S);
  }
  case Stmt::IfStmtClass: {
    const auto &If = cast<IfStmt>(S);
    if (onlyKeepsResults(If.getThen()) && onlyKeepsResults(If.getElse()))
      return visitChoiceOfResult(If);
    visitSteering(If.getCond());
    return visitChildren(S);
  }
  case Stmt::ConditionalOperatorClass: {
    const auto &Choice = cast<ConditionalOperator>(S);
    if (Forms.awaits(Choice.getTrueExpr()) ||
        Forms.awaits(Choice.getFalseExpr()))
      visitSteering(Choice.getCond());
    return visitChildren(S);
  }
  case Stmt::SwitchStmtClass: {
    visitSteering(cast<SwitchStmt>(S).getCond());
    llvm::SaveAndRestore Inner(BreakIsInner, true);
    return visitChildren(S);
  }
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
  case Stmt::CXXForRangeStmtClass: {
    // How often an inner loop runs steers what it does.
    llvm::SaveAndRestore Inner(BreakIsInner, true);
    if (const auto *For = dyn_cast<ForStmt>(&S))
      visitSteering(For->getCond());
    if (const auto *While = dyn_cast<WhileStmt>(&S))
      visitSteering(While->getCond());
    if (const auto *Do = dyn_cast<DoStmt>(&S))
      visitSteering(Do->getCond());
    return visitChildren(S);
  }
  default:
    return visitChildren(S);
  }
}

static bool hasKeys(const ValueDecl &Container) {
  const CXXRecordDecl *Class =
      Container.getType().getNonReferenceType()->getAsCXXRecordDecl();
  return Class && hasKeys(*Class, Container.getASTContext());
}

bool Effects::steers(const Effect &Found) const {
  const ValueDecl *Root = Found.Object.Root;
  if (Steering.contains(Root))
    return true;
  return SteeringBySize.contains(Root) &&
         (Found.Kind != Effect::StorePicked || hasKeys(*Root));
}

bool Effects::commutes(const Effect &Found) const {
  return (Found.Kind == Effect::Accumulate ||
          Found.Kind == Effect::StorePicked) &&
         Found.Object.Root && !steers(Found);
}

bool Effects::followsLinks() const {
  return llvm::any_of(WrittenFields, [&](const ValueDecl *Field) {
    return ReachedFields.contains(Field);
  });
}

Effects effectsOf(ArrayRef<const Stmt *> Code, const Expr *Condition,
                  const RepeatedCode &Region, const AwaitForms &Forms,
                  const ASTContext &Context) {
  Effects Found;
  EffectCollector Collector(Found, Region, Forms, Context);
  Collector.visitSteering(Condition);
  for (const Stmt *S : Code)
    if (S)
      Collector.visit(*S);
  return Found;
}

} // namespace async_tidy
