//===--- PathConditions.cpp - What a path says of its conditions ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/PathConditions.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/paths/Limit.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

/// Whether \p E is what a condition compares with to no avail: a pointer is
/// true unless it is null.
static bool isNull(const Expr &E) {
  return isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E.IgnoreParenImpCasts());
}

const Expr &withoutNegation(const Expr &Condition, bool &IsNegated) {
  const Expr *E = Condition.IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot) {
    IsNegated = !IsNegated;
    return withoutNegation(*Not->getSubExpr(), IsNegated);
  }
  // `if (object)` calls a conversion.
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(E))
    return withoutNegation(*Temporary->getSubExpr(), IsNegated);
  // The macros for likely and unlikely branches only pass the value on.
  if (const auto *Call = dyn_cast<CallExpr>(E);
      Call && Call->getBuiltinCallee() == Builtin::BI__builtin_expect)
    return withoutNegation(*Call->getArg(0), IsNegated);
  if (const auto *Comparison = dyn_cast<BinaryOperator>(E);
      Comparison && Comparison->isEqualityOp() &&
      isNull(*Comparison->getRHS())) {
    IsNegated ^= Comparison->getOpcode() == BO_EQ;
    return withoutNegation(*Comparison->getLHS(), IsNegated);
  }
  // The last operand decides in the block that evaluates it.
  if (const auto *Logical = dyn_cast<BinaryOperator>(E);
      Logical && Logical->isLogicalOp())
    return withoutNegation(*Logical->getRHS(), IsNegated);
  return *E;
}

PathConditions::PathConditions(const Stmt &Body, const CFG &Graph,
                               const ASTContext &AST)
    : Context(AST) {
  findEscapes(Body);
  for (const CFGBlock *Block : Graph)
    if (const Expr *Test = Block->getLastCondition())
      count(*Test);
  // What is tested once is followed nowhere.
  for (auto I = Conditions.begin(), End = Conditions.end(); I != End;)
    if (const auto Current = I++; Current->second.Tests < 2)
      Conditions.erase(Current);
  findAsked(Graph);
}

/// Finds the variables that code elsewhere may change: their address is taken,
/// or a reference refers to them.
void PathConditions::findEscapes(const Stmt &S) {
  auto Add = [&](const Expr *E) {
    if (const auto *Name = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()))
      Escaped.insert(Name->getDecl());
  };
  if (const auto *Address = dyn_cast<UnaryOperator>(&S);
      Address && Address->getOpcode() == UO_AddrOf)
    Add(Address->getSubExpr());
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S))
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByRef)
        Escaped.insert(Capture.getCapturedVar());
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->getType()->isReferenceType() &&
          Variable->getInit())
        Add(Variable->getInit());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    findEscapes(*Child);
}

llvm::FoldingSetNodeID PathConditions::spellingOf(const Expr &E) const {
  llvm::FoldingSetNodeID Spelling;
  E.Profile(Spelling, Context, /*Canonical=*/true);
  return Spelling;
}

/// The variable whose value \p E is, or null.
static const VarDecl *variableIn(const Expr &E) {
  const auto *Name = dyn_cast<DeclRefExpr>(&E);
  return Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
}

void PathConditions::count(const Expr &Test) {
  bool IsNegated = false;
  const Expr &E = withoutNegation(Test, IsNegated);
  Condition Described;
  if (!describe(E, Described))
    return;
  const void *Key = variableIn(E);
  if (!Key)
    Key = Keys.try_emplace(spellingOf(E), &E).first->second;
  Condition &Known = Conditions.try_emplace(Key, Described).first->second;
  ++Known.Tests;
  // Code may set a variable in one place and test it in another.
  if (variableIn(E))
    ++Known.Tests;
}

const void *PathConditions::keyOf(const VarDecl &Variable) const {
  return Conditions.contains(&Variable) ? &Variable : nullptr;
}

const void *PathConditions::keyOf(const Expr &Condition) const {
  if (const VarDecl *Variable = variableIn(Condition))
    return keyOf(*Variable);
  const auto [Entry, IsNew] = KeyOfExpr.try_emplace(&Condition);
  if (!IsNew)
    return Entry->second;
  const auto Known = Keys.find(spellingOf(Condition));
  if (Known != Keys.end() && Conditions.contains(Known->second))
    Entry->second = Known->second;
  return Entry->second;
}

/// The conditions that \p Block tests, or whose value it gives to others.
llvm::BitVector PathConditions::askedIn(const CFGBlock &Block) const {
  llvm::BitVector Asked(Conditions.size());
  auto Ask = [&](const Expr *Value) {
    bool IsNegated = false;
    const void *Key =
        Value ? keyOf(withoutNegation(*Value, IsNegated)) : nullptr;
    if (Key)
      Asked.set(Conditions.find(Key)->second.Number);
  };
  Ask(Block.getLastCondition());
  for (const CFGElement &Element : Block) {
    const auto Part = Element.getAs<CFGStmt>();
    if (!Part)
      continue;
    if (const auto *Declaration = dyn_cast<DeclStmt>(Part->getStmt())) {
      for (const Decl *Declared : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(Declared))
          Ask(Variable->getInit());
    } else if (const auto *Assignment =
                   dyn_cast<BinaryOperator>(Part->getStmt());
               Assignment && Assignment->getOpcode() == BO_Assign) {
      Ask(Assignment->getRHS());
    }
  }
  return Asked;
}

/// Finds for each block what paths from there ask about: liveness, without the
/// definitions that end it. What handlers ask about is asked from everywhere.
void PathConditions::findAsked(const CFG &Graph) {
  if (empty())
    return;
  unsigned Number = 0;
  for (auto &Entry : Conditions)
    Entry.second.Number = Number++;
  AskedFrom.resize(Graph.getNumBlockIDs());
  SmallVector<const CFGBlock *, 32> Worklist;
  for (const CFGBlock *Block : Graph) {
    AskedFrom[Block->getBlockID()] = askedIn(*Block);
    Worklist.push_back(Block);
  }
  while (!Worklist.empty()) {
    const CFGBlock &Block = *Worklist.pop_back_val();
    const llvm::BitVector &Asked = AskedFrom[Block.getBlockID()];
    for (const CFGBlock *Before : Block.preds())
      if (Before && Asked.test(AskedFrom[Before->getBlockID()])) {
        AskedFrom[Before->getBlockID()] |= Asked;
        Worklist.push_back(Before);
      }
  }
  llvm::BitVector AskedInHandlers(Conditions.size());
  for (const CFGBlock *Block : Graph)
    if (isa_and_nonnull<CXXCatchStmt>(Block->getLabel()))
      AskedInHandlers |= AskedFrom[Block->getBlockID()];
  for (llvm::BitVector &Asked : AskedFrom)
    Asked |= AskedInHandlers;
}

void PathConditions::forgetUnasked(const CFGBlock &Next,
                                   KnownConditions &Known) const {
  std::erase_if(Known, [&](const auto &Entry) {
    const auto Found = Conditions.find(Entry.first);
    return Found != Conditions.end() &&
           !AskedFrom[Next.getBlockID()].test(Found->second.Number);
  });
}

/// Describes a call whose value depends on nothing but its operands.
bool PathConditions::describeCall(const Expr &Call, Condition &Into) const {
  const FunctionDecl *Callee = calleeOf(Call);
  const Expr *Object = objectOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  const bool Looks = Object ? Method && Method->isConst()
                            : Callee && Callee->isOverloadedOperator();
  if (!Looks || (Object && !describe(*Object, Into)))
    return false;
  return llvm::all_of(argumentsOf(Call), [&](const Expr *Argument) {
    return describe(*Argument, Into);
  });
}

/// Describes \p Stated, a condition or a part of one. Fails if it may have
/// another value each time.
bool PathConditions::describe(const Expr &Stated, Condition &Into) const {
  const Expr &E = *Stated.IgnoreParenCasts();
  if (const auto *Name = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Name->getDecl());
    if (!Variable)
      return isa<EnumConstantDecl>(Name->getDecl());
    Into.Names.insert(Variable);
    Into.IsShared |= !Variable->hasLocalStorage() ||
                     Variable->getType()->isReferenceType() ||
                     Escaped.contains(Variable);
    return !Variable->getType().isVolatileQualified();
  }
  if (isa<CXXThisExpr>(E)) {
    Into.IsShared = true;
    return true;
  }
  if (const auto *Member = dyn_cast<MemberExpr>(&E)) {
    Into.Names.insert(Member->getMemberDecl());
    Into.IsShared |= Member->isArrow();
    return describe(*Member->getBase(), Into);
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(&E)) {
    Into.IsShared |= Operator->getOpcode() == UO_Deref;
    return !Operator->isIncrementDecrementOp() &&
           Operator->getOpcode() != UO_AddrOf &&
           describe(*Operator->getSubExpr(), Into);
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E))
    return !Operator->isAssignmentOp() && describe(*Operator->getLHS(), Into) &&
           describe(*Operator->getRHS(), Into);
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(&E))
    return describe(*Rewritten->getSemanticForm(), Into);
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&E))
    return describe(*Temporary->getSubExpr(), Into);
  if (isa<CXXMemberCallExpr, CXXOperatorCallExpr>(E))
    return describeCall(E, Into);
  return isa<IntegerLiteral, CharacterLiteral, CXXBoolLiteralExpr,
             CXXNullPtrLiteralExpr, FloatingLiteral, StringLiteral>(E);
}

void PathConditions::forgetShared(KnownConditions &Known) const {
  std::erase_if(Known, [&](const auto &Entry) {
    const auto Found = Conditions.find(Entry.first);
    return Found != Conditions.end() && Found->second.IsShared;
  });
}

/// Forgets what mentions the object that \p Changed denotes or points to.
void PathConditions::forgetMentions(const Expr &Changed,
                                    KnownConditions &Known) const {
  const Expr *E = Changed.IgnoreParenCasts();
  const ValueDecl *Name = nullptr;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    Name = Reference->getDecl();
  else if (const auto *Member = dyn_cast<MemberExpr>(E))
    Name = Member->getMemberDecl();
  else if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return forgetMentions(*Operator->getSubExpr(), Known);
  else if (isa<CXXThisExpr>(E))
    return forgetShared(Known);
  std::erase_if(Known, [&](const auto &Entry) {
    const auto Found = Conditions.find(Entry.first);
    return Found != Conditions.end() && Name &&
           Found->second.Names.contains(Name);
  });
}

void PathConditions::forgetArguments(const Expr &Call,
                                     KnownConditions &Known) const {
  const FunctionDecl *Callee = calleeOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (const Expr *Object = objectOf(Call);
      Object && Method && !Method->isConst())
    forgetMentions(*Object, Known);
  for (const auto &[Index, Argument] : llvm::enumerate(argumentsOf(Call))) {
    const QualType Type = Callee && Index < Callee->getNumParams()
                              ? Callee->getParamDecl(Index)->getType()
                              : Argument->getType();
    if ((Type->isReferenceType() || Type->isPointerType()) &&
        !Type->getPointeeType().isConstQualified())
      forgetMentions(*Argument, Known);
  }
}

/// Forgets what evaluating \p S, without its operands, may change.
void PathConditions::forgetChanged(const Stmt &S,
                                   KnownConditions &Known) const {
  if (isa<CallExpr, CXXConstructExpr>(S))
    return forgetArguments(cast<Expr>(S), Known);
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    return forgetMentions(*Assignment->getLHS(), Known);
  if (const auto *Step = dyn_cast<UnaryOperator>(&S);
      Step && Step->isIncrementDecrementOp())
    return forgetMentions(*Step->getSubExpr(), Known);
  // While the coroutine is suspended, others run.
  if (isa<CoroutineSuspendExpr>(S))
    return forgetShared(Known);
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      std::erase_if(Known, [&](const auto &Entry) {
        const auto Found = Conditions.find(Entry.first);
        const auto *Variable = dyn_cast<VarDecl>(Declared);
        return Variable && Found != Conditions.end() &&
               Found->second.Names.contains(Variable);
      });
}

void PathConditions::learn(const void *Key, bool Holds,
                           KnownConditions &Known) const {
  if (Known.size() < MaxKnown || Known.contains(Key))
    Known[Key] = Holds;
  else
    MetLimit = true;
}

void PathConditions::evaluate(const Stmt &S, KnownConditions &Known) const {
  if (empty())
    return;
  if (!Known.empty())
    forgetChanged(S, Known);
  auto Learn = [&](const void *Key, const Expr &Value) {
    if (!Key)
      return;
    if (const std::optional<bool> Holds = valueOf(Value, Known))
      learn(Key, *Holds, Known);
  };
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S)) {
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->hasLocalStorage() && Variable->getInit())
        Learn(keyOf(*Variable), *Variable->getInit());
  } else if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
             Assignment && Assignment->getOpcode() == BO_Assign) {
    bool IsNegated = false;
    const Expr &Target = withoutNegation(*Assignment->getLHS(), IsNegated);
    if (!IsNegated)
      Learn(keyOf(Target), *Assignment->getRHS());
  }
}

std::optional<bool>
PathConditions::valueOf(const Expr &Condition,
                        const KnownConditions &Known) const {
  bool IsNegated = false;
  const Expr &E = withoutNegation(Condition, IsNegated);
  if (const auto *Literal = dyn_cast<CXXBoolLiteralExpr>(&E))
    return Literal->getValue() != IsNegated;
  const void *Key = Known.empty() ? nullptr : keyOf(E);
  const auto Found = Key ? Known.find(Key) : Known.end();
  return Found == Known.end() ? std::nullopt
                              : std::optional(Found->second != IsNegated);
}

bool PathConditions::assume(const Expr &Condition, bool Outcome,
                            KnownConditions &Known) const {
  if (const std::optional<bool> Holds = valueOf(Condition, Known))
    return *Holds == Outcome;
  bool IsNegated = false;
  if (const void *Key = keyOf(withoutNegation(Condition, IsNegated)))
    learn(Key, Outcome != IsNegated, Known);
  return true;
}

} // namespace async_tidy
