//===--- FunctionBody.cpp - What a function evaluates, and where ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/Basic/Builtins.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace async_tidy {

/// Collects what a FunctionBody holds in one pass.
class BodyWalker {
public:
  BodyWalker(FunctionBody &Into, ASTContext &AST, const ModelIndex &Known)
      : Body(Into), Context(AST), Models(Known) {}

  /// Walks \p S where its value, if it has one, is not used.
  void walkStatement(const Stmt &S) {
    if (const auto *Value = dyn_cast<Expr>(&S))
      return walkDropped(*Value, DropSpelling::Statement);
    walk(S);
  }

  /// Walks \p S where its value, if it has one, is used.
  void walk(const Stmt &S);

private:
  void walkChildren(const Stmt &S);
  void walkLoop(const Stmt &S);
  void walkCall(const Expr &Call);
  void walkDropped(const Expr &Value, DropSpelling Spelling);
  void walkSynchronous(const Expr &Callable, const Expr &Caller);
  void walkDeclarations(const DeclStmt &Declaration);
  void markReached(const Stmt &S);
  void addWrite(const Expr &Write);

  FunctionBody &Body;
  ASTContext &Context;
  const ModelIndex &Models;
  const Stmt *Loop = nullptr;
  const CoawaitExpr *AwaitedBy = nullptr;
  const Expr *Outer = nullptr;
  bool MayAwait = true;
  bool IsConditional = false;
  bool IsInHandler = false;
};

void BodyWalker::markReached(const Stmt &S) {
  Body.Reached.insert(S.getBeginLoc());
  if (const auto *Value = dyn_cast<Expr>(&S))
    Body.Reached.insert(Value->getExprLoc());
}

/// Statements whose children are statements, so that the value of a child that
/// is an expression is dropped.
static bool dropsChild(const Stmt &S, const Stmt *Child) {
  switch (S.getStmtClass()) {
  case Stmt::CompoundStmtClass:
  case Stmt::LabelStmtClass:
  case Stmt::AttributedStmtClass:
    return true;
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
    return Child == cast<SwitchCase>(S).getSubStmt();
  case Stmt::IfStmtClass: {
    const auto &If = cast<IfStmt>(S);
    return Child == If.getThen() || Child == If.getElse() ||
           Child == If.getInit();
  }
  case Stmt::SwitchStmtClass:
    return Child != cast<SwitchStmt>(S).getCond();
  case Stmt::WhileStmtClass:
    return Child == cast<WhileStmt>(S).getBody();
  case Stmt::DoStmtClass:
    return Child == cast<DoStmt>(S).getBody();
  case Stmt::ForStmtClass: {
    const auto &For = cast<ForStmt>(S);
    return Child != For.getCond();
  }
  case Stmt::CXXForRangeStmtClass:
    return Child == cast<CXXForRangeStmt>(S).getBody() ||
           Child == cast<CXXForRangeStmt>(S).getInit();
  default:
    return false;
  }
}

/// Whether \p Condition only asks an object about itself, as `t.joinable()`
/// does. What follows is then what is done with such an object.
static bool onlyObserves(const Expr &Condition, const ModelIndex &Models) {
  const Known<FunctionFact> Fact =
      Models.functionFact(*Condition.IgnoreUnlessSpelledInSource());
  return Fact && Fact->Observes;
}

/// Whether a condition in \p S decides whether \p Child is evaluated. How often
/// a loop repeats its body does not count as one.
static bool isConditionalIn(const Stmt &S, const Stmt *Child,
                            const ModelIndex &Models) {
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return !If->isConstexpr() && !If->isConsteval() &&
           (Child == If->getElse() ||
            (Child == If->getThen() && !onlyObserves(*If->getCond(), Models)));
  if (const auto *Switch = dyn_cast<SwitchStmt>(&S))
    return Child == Switch->getBody();
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(&S))
    return Child == Choice->getTrueExpr() || Child == Choice->getFalseExpr();
  if (const auto *Operator = dyn_cast<BinaryOperator>(&S))
    return Operator->isLogicalOp() && Child == Operator->getRHS();
  return isa<CXXCatchStmt>(S);
}

void BodyWalker::addWrite(const Expr &Write) {
  if (!Outer)
    Body.Writes.push_back(&Write);
}

void BodyWalker::walkChildren(const Stmt &S) {
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    llvm::SaveAndRestore Conditional(
        IsConditional, IsConditional || isConditionalIn(S, Child, Models));
    if (dropsChild(S, Child))
      walkStatement(*Child);
    else
      walk(*Child);
  }
}

void BodyWalker::walk(const Stmt &S) {
  markReached(S);
  switch (S.getStmtClass()) {
  case Stmt::RecoveryExprClass:
    Body.Errors = true;
    return;
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
  case Stmt::CXXForRangeStmtClass:
    return walkLoop(S);
  case Stmt::CXXCatchStmtClass: {
    llvm::SaveAndRestore NoAwait(MayAwait, false);
    llvm::SaveAndRestore Handler(IsInHandler, true);
    return walkChildren(S);
  }
  case Stmt::DeclStmtClass:
    return walkDeclarations(cast<DeclStmt>(S));
  case Stmt::DeclRefExprClass:
    Body.Used.insert(cast<DeclRefExpr>(S).getDecl());
    return;
  case Stmt::CoawaitExprClass: {
    const auto &Await = cast<CoawaitExpr>(S);
    if (!Await.isImplicit())
      Body.Awaits.push_back({&Await, Loop});
    llvm::SaveAndRestore Awaited(AwaitedBy, &Await);
    return walkChildren(S);
  }
  case Stmt::CoyieldExprClass:
    Body.Yields = true;
    return walkChildren(S);
  case Stmt::LambdaExprClass:
    if (!Outer)
      Body.Lambdas.push_back(&cast<LambdaExpr>(S));
    return walkChildren(S);
  case Stmt::UnaryOperatorClass:
    if (const auto &Step = cast<UnaryOperator>(S);
        Step.isIncrementDecrementOp())
      addWrite(Step);
    return walkChildren(S);
  case Stmt::CompoundAssignOperatorClass:
  case Stmt::BinaryOperatorClass: {
    const auto &Operator = cast<BinaryOperator>(S);
    if (Operator.getOpcode() == BO_Comma) {
      walkDropped(*Operator.getLHS(), DropSpelling::Comma);
      return walk(*Operator.getRHS());
    }
    if (Operator.isAssignmentOp())
      addWrite(Operator);
    return walkChildren(S);
  }
  case Stmt::StmtExprClass: {
    const CompoundStmt &Block = *cast<StmtExpr>(S).getSubStmt();
    for (const Stmt *Child : Block.body())
      if (Child == Block.body_back())
        walk(*Child);
      else
        walkStatement(*Child);
    return;
  }
  default:
    break;
  }
  if (isa<CallExpr, CXXConstructExpr>(S))
    return walkCall(cast<Expr>(S));
  walkChildren(S);
}

void BodyWalker::walkLoop(const Stmt &S) {
  const auto *For = dyn_cast<ForStmt>(&S);
  const auto *Range = dyn_cast<CXXForRangeStmt>(&S);
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    // What a loop does once, before its first iteration, is not repeated.
    const bool Once = (For && Child == For->getInit()) ||
                      (Range && (Child == Range->getInit() ||
                                 Child == Range->getRangeStmt()));
    llvm::SaveAndRestore Inner(Loop, Once ? Loop : &S);
    if (dropsChild(S, Child))
      walkStatement(*Child);
    else
      walk(*Child);
  }
}

void BodyWalker::walkDeclarations(const DeclStmt &Declaration) {
  for (const Decl *Declared : Declaration.decls()) {
    const auto *Variable = dyn_cast<VarDecl>(Declared);
    if (!Variable)
      continue;
    if (Variable->hasLocalStorage()) {
      Body.Locals.push_back(Variable);
      Body.Reached.insert(Variable->getLocation());
      if (Variable->needsDestruction(Context) == QualType::DK_cxx_destructor)
        Body.Destructions.push_back(
            {Variable, Variable->getInit(), IsConditional, IsInHandler, Outer});
    }
    // [expr.await]: no await in the initializer of a static variable.
    llvm::SaveAndRestore Await(MayAwait,
                               MayAwait && Variable->hasLocalStorage());
    if (Variable->getInit())
      walk(*Variable->getInit());
  }
}

void BodyWalker::walkCall(const Expr &Call) {
  if (Call.containsErrors())
    Body.Errors = true;
  Body.Calls.push_back({&Call, AwaitedBy, MayAwait, IsConditional, IsInHandler,
                        Outer ? Outer : &Call, Loop});
  if (const auto *Move = dyn_cast<CallExpr>(&Call);
      Move && Move->isCallToStdMove())
    if (const auto *Name =
            dyn_cast<DeclRefExpr>(Move->getArg(0)->IgnoreParenImpCasts()))
      Body.Moved.insert(Name->getDecl());
  walkChildren(Call);

  // A lambda that is called where it stands runs as part of this function.
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  if (Operator && Operator->getOperator() == OO_Call)
    walkSynchronous(*Operator->getArg(0), Call);
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  if (!Plain)
    return;
  auto Fact = Models.functionFact(Call);
  if (Fact && Fact->RunsCallables == Invokes::Synchronously)
    for (const Expr *Argument : Plain->arguments())
      walkSynchronous(*Argument, Call);
}

/// The function that runs when \p Caller calls \p Lambda, or null if that is
/// not known. A generic lambda is instantiated where it is called: by \p Caller
/// itself, or in the body of a library's function, which is not read.
static const FunctionDecl *operatorOf(const LambdaExpr &Lambda,
                                      const Expr &Caller) {
  const CXXMethodDecl *Operator = Lambda.getCallOperator();
  const FunctionTemplateDecl *Template =
      Operator ? Operator->getDescribedFunctionTemplate() : nullptr;
  if (!Template)
    return Operator;
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&Caller);
      Call && Call->getOperator() == OO_Call)
    return Call->getDirectCallee();
  const FunctionDecl *Callee = calleeOf(Caller);
  if (!Callee || Callee->getASTContext().getSourceManager().isInSystemHeader(
                     Callee->getLocation()))
    return nullptr;
  // Of several, the question would be which one runs.
  const auto Instances = Template->specializations();
  return llvm::hasSingleElement(Instances) ? *Instances.begin() : nullptr;
}

/// Walks the body of \p Callable, which \p Caller calls, if it is a lambda.
/// That of a coroutine is left alone: it is a function of its own, even if it
/// is called at once.
void BodyWalker::walkSynchronous(const Expr &Callable, const Expr &Caller) {
  const auto *Lambda =
      dyn_cast<LambdaExpr>(Callable.IgnoreUnlessSpelledInSource());
  const FunctionDecl *Operator = Lambda ? operatorOf(*Lambda, Caller) : nullptr;
  const Stmt *LambdaBody = Operator ? Operator->getBody() : nullptr;
  if (!LambdaBody || isa<CoroutineBodyStmt>(LambdaBody) ||
      Operator->isDependentContext())
    return;
  llvm::SaveAndRestore<const Stmt *> OwnLoop(Loop, nullptr);
  llvm::SaveAndRestore NoAwait(MayAwait, false);
  llvm::SaveAndRestore OuterCall(Outer, Outer ? Outer : &Caller);
  walk(*LambdaBody);
}

/// Whether an await could stand in both branches of \p Choice: one alone cannot
/// become a result while the other stays a task.
static bool mayAwaitBranches(const ConditionalOperator &Choice) {
  auto IsSpelledCall = [](const Expr *Branch) {
    const Expr &Spelled = *Branch->IgnoreUnlessSpelledInSource();
    return isa<CallExpr>(Spelled) && Spelled.isPRValue() &&
           !Spelled.getBeginLoc().isMacroID();
  };
  return Choice.getType()->isVoidType() ||
         (IsSpelledCall(Choice.getTrueExpr()) &&
          IsSpelledCall(Choice.getFalseExpr()));
}

/// Records what is dropped when \p Value is: a cast, a comma or a conditional
/// only passes on what its operands compute.
void BodyWalker::walkDropped(const Expr &Value, DropSpelling Spelling) {
  markReached(Value);
  const Expr *Inner = &Value;
  while (const Expr *Below = Inner->IgnoreParens()->IgnoreImplicit()) {
    if (Below == Inner)
      break;
    Inner = Below;
  }
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(Inner);
      Cast && Cast->getCastKind() == CK_ToVoid)
    return walkDropped(*Cast->getSubExpr(), DropSpelling::CastToVoid);
  if (const auto *Comma = dyn_cast<BinaryOperator>(Inner);
      Comma && Comma->getOpcode() == BO_Comma) {
    walkDropped(*Comma->getLHS(), DropSpelling::Comma);
    return walkDropped(*Comma->getRHS(), Spelling);
  }
  if (const auto *Choice = dyn_cast<ConditionalOperator>(Inner)) {
    walk(*Choice->getCond());
    llvm::SaveAndRestore Both(MayAwait, MayAwait && mayAwaitBranches(*Choice));
    walkDropped(*Choice->getTrueExpr(), Spelling);
    return walkDropped(*Choice->getFalseExpr(), Spelling);
  }
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(Inner);
      Assignment && Assignment->getOperator() == OO_Equal) {
    const auto *Target =
        dyn_cast<DeclRefExpr>(Assignment->getArg(0)->IgnoreParenImpCasts());
    const auto *Variable =
        Target ? dyn_cast<VarDecl>(Target->getDecl()) : nullptr;
    if (Variable && Models.discardsAssigned(*Variable))
      return walkDropped(*Assignment->getArg(1),
                         DropSpelling::AssignedToDiscard);
  }
  // Naming a variable without using it, as in `(void)x;`, is no use of it. Nor
  // is `std::move(x);`, which by itself moves nothing.
  const auto *Move = dyn_cast<CallExpr>(Inner);
  const Expr *Named = Move && Move->getBuiltinCallee() == Builtin::BImove
                          ? Move->getArg(0)->IgnoreParenImpCasts()
                          : Inner;
  if (isa<DeclRefExpr>(Named))
    return;
  Body.Dropped.push_back({Inner, Spelling, MayAwait});
  if (Inner->isPRValue() &&
      Inner->getType().isDestructedType() == QualType::DK_cxx_destructor)
    Body.Destructions.push_back(
        {nullptr, Inner, IsConditional, IsInHandler, Outer});
  walk(*Inner);
}

FunctionBody::FunctionBody(const FunctionDecl &Definition, ASTContext &AST,
                           const ModelIndex &Models)
    : Function(Definition) {
  if (const auto *Coroutine =
          dyn_cast_or_null<CoroutineBodyStmt>(Definition.getBody()))
    Promise = Coroutine->getPromiseDecl()->getType()->getAsCXXRecordDecl();
  BodyWalker Walker(*this, AST, Models);
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Definition))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      Walker.walk(*Initializer->getInit());
  if (const Stmt *Written = writtenBody(Definition))
    Walker.walkStatement(*Written);
  addIndices();
}

void FunctionBody::addIndices() {
  for (const auto &[Index, Site] : llvm::enumerate(Calls))
    CallIndex.try_emplace(Site.Call, Index);
  for (const auto &[Index, Drop] : llvm::enumerate(Dropped))
    DropIndex.try_emplace(Drop.Value, Index);
  for (const auto &[Index, End] : llvm::enumerate(Destructions))
    if (End.Variable)
      VariableIndex.try_emplace(End.Variable, Index);
    else
      ValueIndex.try_emplace(End.Value, Index);
}

/// The element of \p All that \p Index has for \p Key, or null.
template <typename Site, typename Node>
static const Site *siteOf(const std::vector<Site> &All,
                          const llvm::DenseMap<const Node *, size_t> &Index,
                          const Node &Key) {
  const auto Found = Index.find(&Key);
  return Found == Index.end() ? nullptr : &All[Found->second];
}

const CallSite *FunctionBody::callSite(const Expr &Call) const {
  return siteOf(Calls, CallIndex, Call);
}

const DroppedValue *FunctionBody::drop(const Expr &Value) const {
  return siteOf(Dropped, DropIndex, Value);
}

const Destruction *FunctionBody::destruction(const VarDecl &Variable) const {
  return siteOf(Destructions, VariableIndex, Variable);
}

const Destruction *FunctionBody::destruction(const Expr &Value) const {
  return siteOf(Destructions, ValueIndex, Value);
}

} // namespace async_tidy
