//===--- FunctionGraph.cpp - Which way control may go ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/FunctionGraph.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Exceptions.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

static CFG::BuildOptions buildOptions() {
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  Options.setAllAlwaysAdd();
  return Options;
}

/// Whether clang makes a graph of \p Function. That of a destructor ends with
/// those of bases and members, which it takes for complete.
static bool hasGraph(const FunctionDecl &Function) {
  const auto *Destructor = dyn_cast<CXXDestructorDecl>(&Function);
  return !Destructor || !Destructor->getParent()->isInvalidDecl();
}

FunctionGraph::FunctionGraph(const FunctionDecl &Definition)
    : Function(Definition), Owner(nullptr, &Definition, buildOptions()),
      Blocks(hasGraph(Definition) ? Owner.getCFG() : nullptr) {
  if (const Stmt *Written = writtenBody(Function))
    addCode(*Written, {});
  if (!Blocks) {
    note(Limit::Graph);
    return;
  }
  // The graph declares one variable at a time.
  for (const auto &[Single, Written] : Blocks->synthetic_stmts())
    addSynthetic(*Single, *Written);
  for (const CFGBlock *Block : *Blocks)
    addElements(*Block);
  for (const auto &[S, Variable] : Mentions)
    if (const auto Found = placeOf(*S); Found && isStep(*S))
      Steps[{Variable, Found->Block}].push_back(Found->Index);
  for (auto &[Key, Indices] : Steps) {
    llvm::sort(Indices);
    MentioningBlocks[Key.first].push_back(Key.second);
  }
}

void FunctionGraph::addElements(const CFGBlock &Block) {
  for (size_t I = 0; I < Block.size(); ++I) {
    if (const auto Part = Block[I].getAs<CFGStmt>()) {
      Elements.try_emplace(Part->getStmt(), Place{&Block, I});
      if (statementAround(*Part->getStmt()) && mayThrow(*Part->getStmt()))
        Throwing[&Block].push_back(I);
      if (isa<CXXThrowExpr>(Part->getStmt()))
        Thrown.insert(&Block);
    } else if (const auto End = Block[I].getAs<CFGAutomaticObjDtor>()) {
      Destructions[End->getVarDecl()].push_back({&Block, I});
    }
  }
  if (const auto *Handler = dyn_cast_or_null<CXXCatchStmt>(Block.getLabel()))
    Handlers[Handler] = &Block;
  if (const Stmt *Loop = Block.getLoopTarget())
    BackEdges[Loop] = &Block;
}

/// Whether \p Child, a part of \p S, is evaluated only if another part says so.
static bool isUnderCondition(const Stmt &S, const Stmt &Child) {
  if (const auto *Operator = dyn_cast<BinaryOperator>(&S))
    return Operator->isLogicalOp();
  const auto *Choice = dyn_cast<AbstractConditionalOperator>(&S);
  return Choice;
}

/// Adds \p Single, which clang made of \p Written.
void FunctionGraph::addSynthetic(const DeclStmt &Single,
                                 const DeclStmt &Written) {
  Position At = Statements.lookup(&Written);
  At.Around = &Single;
  At.IsSynthetic = true;
  Statements[&Single] = At;
  Enclosing.push_back(&Single);
  for (const Decl *Declared : Single.decls())
    if (const auto *Variable = dyn_cast<VarDecl>(Declared))
      Declarations[Variable] = &Single;
  SmallVector<const Stmt *> Pending{&Single};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    addMentions(*S);
    if (S != &Single)
      Statements[S].Around = &Single;
    llvm::append_range(Pending, evaluatedChildren(*S, context()));
  }
  Enclosing.pop_back();
}

void FunctionGraph::addMention(const ValueDecl &Variable) {
  for (const Stmt *Around : Enclosing)
    if (Mentions.insert({Around, &Variable}).second && isWhole(*Around))
      Whole[&Variable].push_back(Around);
}

/// Whether \p S is a statement that has no others as parts, or the expression
/// that one consists of.
bool FunctionGraph::isWhole(const Stmt &S) const {
  const auto Known = Statements.find(&S);
  return Known != Statements.end() && Known->second.Around == &S &&
         !Known->second.IsSynthetic &&
         isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(S);
}

void FunctionGraph::addMentions(const Stmt &S) {
  if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
    addMention(*Name->getDecl());
  else if (const auto *Member = dyn_cast<MemberExpr>(&S))
    addMention(*Member->getMemberDecl());
  else if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls()) {
      if (const auto *Variable = dyn_cast<VarDecl>(Declared))
        addMention(*Variable);
    }
  else if (const auto *Lambda = dyn_cast<LambdaExpr>(&S))
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable())
        addMention(*Capture.getCapturedVar());
}

const Stmt &FunctionGraph::scopeOf(const VarDecl &Variable) const {
  const Stmt *Scope = Scopes.lookup(&Variable);
  return Scope ? *Scope : *writtenBody(Function);
}

static ArrayRef<size_t> listed(const auto &Lists, const auto &Key) {
  const auto Found = Lists.find(Key);
  return Found == Lists.end() ? ArrayRef<size_t>() : Found->second;
}

ArrayRef<const Stmt *>
FunctionGraph::statementsWith(const ValueDecl &Variable) const {
  const auto Found = Whole.find(&Variable);
  return Found == Whole.end() ? ArrayRef<const Stmt *>() : Found->second;
}

ArrayRef<const CFGBlock *>
FunctionGraph::blocksWith(const ValueDecl &Variable) const {
  const auto Found = MentioningBlocks.find(&Variable);
  return Found == MentioningBlocks.end() ? ArrayRef<const CFGBlock *>()
                                         : Found->second;
}

ArrayRef<size_t> FunctionGraph::stepsWith(const ValueDecl &Variable,
                                          const CFGBlock &Block) const {
  return listed(Steps, std::pair(&Variable, &Block));
}

ArrayRef<size_t> FunctionGraph::throwingIn(const CFGBlock &Block) const {
  return listed(Throwing, &Block);
}

void FunctionGraph::addCode(const Stmt &S, Position At) {
  // What is no expression has the expressions right below it as statements.
  if (!isa<Expr>(S) || !At.Around)
    At.Around = &S;
  Statements[&S] = At;
  Enclosing.push_back(&S);
  addMentions(S);
  if (const auto *Loop = dyn_cast<CXXForRangeStmt>(&S))
    RangeLoops.push_back(Loop);
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared)) {
        Declarations[Variable] = Declaration;
        Scopes[Variable] = Enclosing[Enclosing.size() - 2];
      }
  const auto *Try = dyn_cast<CXXTryStmt>(&S);
  if (Try) {
    Tries.push_back(Try);
    for (unsigned I = 0; I < Try->getNumHandlers(); ++I)
      Owners[Try->getHandler(I)] = Try;
  }
  if (!isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(S))
    At.Around = nullptr;
  for (const Stmt *Child : evaluatedChildren(S, context())) {
    Position Inner = At;
    Inner.IsBranch = isUnderCondition(S, *Child);
    if (Try && Child == Try->getTryBlock())
      Inner.Try = Try;
    addCode(*Child, Inner);
  }
  Enclosing.pop_back();
}

const PathConditions &FunctionGraph::conditions() const {
  if (!Conditions)
    Conditions = std::make_unique<PathConditions>(*writtenBody(Function),
                                                  *Blocks, context());
  return *Conditions;
}

std::set<Limit> FunctionGraph::limits() const {
  std::set<Limit> All = Limits;
  if (Conditions && Conditions->metLimit())
    All.insert(Limit::KnownConditions);
  return All;
}

std::optional<FunctionGraph::Place>
FunctionGraph::placeOf(const Stmt &S) const {
  const auto Found = Elements.find(&S);
  return Found == Elements.end() ? std::nullopt : std::optional(Found->second);
}

ArrayRef<FunctionGraph::Place>
FunctionGraph::destructionsOf(const VarDecl &Variable) const {
  const auto Found = Destructions.find(&Variable);
  return Found == Destructions.end() ? ArrayRef<Place>() : Found->second;
}

bool FunctionGraph::isStep(const Stmt &S) const {
  if (!isa<Expr>(S) ||
      isa<CallExpr, CXXConstructExpr, CXXNewExpr, CXXDeleteExpr, CXXThrowExpr,
          LambdaExpr, CoroutineSuspendExpr>(S))
    return true;
  const auto Known = Statements.find(&S);
  return Known != Statements.end() &&
         (Known->second.Around == &S || Known->second.IsBranch);
}

bool FunctionGraph::contains(const CXXTryStmt &Try, const Stmt &S) const {
  const CXXTryStmt *Around = tryAround(S);
  while (Around && Around != &Try)
    Around = tryAround(*Around);
  return Around;
}

bool FunctionGraph::isDeclaredIn(const VarDecl &Variable,
                                 const CXXTryStmt &Try) const {
  const DeclStmt *Declaration = declarationOf(Variable);
  return Declaration && contains(Try, *Declaration);
}

/// What \p Throw throws, as far as it is known. `throw;` throws what the
/// handler around it caught, or something derived from that.
QualType FunctionGraph::thrownType(const CXXThrowExpr &Throw) const {
  return Throw.getSubExpr() ? Throw.getSubExpr()->getType() : QualType();
}

Landing FunctionGraph::findLanding(const Stmt &S) const {
  Landing Found;
  // What the compiler made up has no place.
  if (!statementAround(S) || !mayThrow(S))
    return Found;
  const auto *Throw = dyn_cast<CXXThrowExpr>(&S);
  const QualType Thrown = Throw ? thrownType(*Throw) : QualType();
  for (const CXXTryStmt *Try = tryAround(S); Try; Try = tryAround(*Try))
    for (unsigned I = 0; I < Try->getNumHandlers(); ++I) {
      const CXXCatchStmt *Handler = Try->getHandler(I);
      const Catches Caught = catches(*Handler, Thrown, context());
      if (Caught != Catches::Never)
        Found.Handlers.push_back(Handler);
      if (Caught == Catches::Always)
        return Found;
    }
  Found.Leaves = true;
  return Found;
}

const Landing &FunctionGraph::landingOf(const Stmt &S) const {
  const auto [Entry, IsNew] = Landings.try_emplace(&S);
  if (IsNew)
    Entry->second = findLanding(S);
  return Entry->second;
}

/// The places from which an exception enters \p Handler.
ArrayRef<FunctionGraph::Place>
FunctionGraph::throwersInto(const CXXCatchStmt &Handler) const {
  if (Throwers.empty())
    for (const auto &[Block, Indices] : Throwing)
      for (const size_t I : Indices)
        for (const CXXCatchStmt *Entered :
             landingOf(*(*Block)[I].castAs<CFGStmt>().getStmt()).Handlers)
          Throwers[Entered].push_back({Block, I + 1});
  const auto Found = Throwers.find(&Handler);
  return Found == Throwers.end() ? ArrayRef<Place>() : Found->second;
}

SmallVector<FunctionGraph::Place, 4>
FunctionGraph::placesBefore(const CFGBlock &Block) const {
  SmallVector<Place, 4> Places;
  for (const CFGBlock *Before : Block.preds())
    if (Before)
      Places.push_back({Before, Before->size()});
  const auto *Handler = dyn_cast_or_null<CXXCatchStmt>(Block.getLabel());
  if (!Handler)
    return Places;
  llvm::append_range(Places, throwersInto(*Handler));
  return Places;
}

KnownConditions FunctionGraph::knownAt(const Place &At) const {
  KnownConditions Known;
  if (conditions().empty())
    return Known;
  SmallVector<const CFGBlock *, 8> Way{At.Block};
  while (Way.back()->pred_size() == 1) {
    const CFGBlock *Before = *Way.back()->pred_begin();
    if (!Before || llvm::is_contained(Way, Before))
      break;
    Way.push_back(Before);
  }
  for (size_t I = Way.size(); I-- > 0;) {
    const CFGBlock &Block = *Way[I];
    const size_t End = I == 0 ? At.Index : Block.size();
    for (size_t Index = 0; Index < End; ++Index)
      if (const auto Part = Block[Index].getAs<CFGStmt>())
        conditions().evaluate(*Part->getStmt(), Known);
    if (I == 0)
      break;
    for (const Edge &Taken : edgesFrom(Block))
      if (Taken.To == Way[I - 1] && Taken.Condition)
        conditions().assume(*Taken.Condition, Taken.Outcome, Known);
    conditions().forgetUnasked(*Way[I - 1], Known);
  }
  return Known;
}

/// The value that \p Condition always has, if what it calls does nothing but
/// return that: the macros of tests declare such an object to have a scope.
static std::optional<bool> settledValue(const Expr &Condition) {
  bool IsNegated = false;
  const auto *Call = dyn_cast<CallExpr>(&withoutNegation(Condition, IsNegated));
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const Expr *Result = Callee ? onlyResult(*Callee) : nullptr;
  const auto *Literal = dyn_cast_or_null<CXXBoolLiteralExpr>(
      Result ? Result->IgnoreParenImpCasts() : nullptr);
  return Literal ? std::optional(Literal->getValue() != IsNegated)
                 : std::nullopt;
}

SmallVector<Edge, 2> FunctionGraph::edgesFrom(const CFGBlock &Block) const {
  SmallVector<Edge, 2> Ways;
  const Stmt *Terminator = Block.getTerminatorStmt();
  // Exceptions go where landingOf() says.
  if (Block.hasNoReturnElement() || isa_and_nonnull<CXXTryStmt>(Terminator) ||
      Thrown.contains(&Block))
    return Ways;
  const bool Decides = Terminator && Block.succ_size() == 2 &&
                       Block.getTerminator().isStmtBranch() &&
                       !isa<CXXForRangeStmt, SwitchStmt>(Terminator);
  const Expr *Condition = Decides ? Block.getLastCondition() : nullptr;
  const std::optional<bool> Settled =
      Condition ? settledValue(*Condition) : std::nullopt;
  for (const auto &[Index, Next] : llvm::enumerate(Block.succs()))
    if (Next && Settled.value_or(Index == 0) == (Index == 0))
      Ways.push_back({&Block, Next, Condition, Condition && Index == 0});
  return Ways;
}

} // namespace async_tidy
