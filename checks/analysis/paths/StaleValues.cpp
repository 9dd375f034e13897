//===--- StaleValues.cpp - What an await makes out of date ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/StaleValues.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"

using namespace clang;

namespace async_tidy {

/// What one coroutine does with one variable.
struct StaleValues::Uses {
  const VarDecl *Variable;
  /// Where it is read, in the order of the source.
  std::vector<const Expr *> Reads;
  /// What gives it another value.
  llvm::DenseSet<const Stmt *> Renewals;
  /// What looks again whether the one it has is still good, or null. Other
  /// variables share it.
  const llvm::DenseSet<const Stmt *> *Looks = nullptr;
  /// Others may give it another value.
  bool Escapes = false;

  bool isRenewedBy(const Stmt &S) const {
    return Renewals.contains(&S) || (Looks && Looks->contains(&S));
  }
};

/// The fact that no suspension lies between what a variable refers to and now.
class StaleValues::Freshness : public FactRules {
public:
  Freshness(const Uses &Of, AwaitFilter Filter) : Known(Of), Counts(Filter) {}

  FactChange after(const Stmt &S) const override {
    if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
      return maySuspend(*Await) && Counts(*Await) ? FactChange::Ends
                                                  : FactChange::None;
    if (Known.isRenewedBy(S))
      return FactChange::Begins;
    const auto *Declaration = dyn_cast<DeclStmt>(&S);
    return Declaration &&
                   llvm::is_contained(Declaration->decls(), Known.Variable)
               ? FactChange::Begins
               : FactChange::None;
  }

private:
  const Uses &Known;
  const AwaitFilter Counts;
};

namespace {

/// Collects what a piece of code does with one variable.
class UseCollector {
public:
  UseCollector(const VarDecl &Of, std::vector<const Expr *> &Found,
               llvm::DenseSet<const Stmt *> &Renewing, bool &Leaks,
               const FunctionGraph &Function)
      : Variable(Of), Reads(Found), Renewals(Renewing), Escapes(Leaks),
        Graph(Function), Context(Function.context()),
        IsReference(Of.getType()->isReferenceType() ||
                    isa<DecompositionDecl>(Of)) {}

  /// Goes through all code that names the variable.
  void visitAll();

private:
  void visitStatementsWith(const ValueDecl &Name);
  void visit(const Stmt &S);
  bool mayMatter(const Stmt &S) const;
  bool names(const Expr &E) const;
  bool onlyLooks(const Stmt &S) const;
  void visitCall(const Expr &Call);
  void visitChildren(const Stmt &S);

  const VarDecl &Variable;
  std::vector<const Expr *> &Reads;
  llvm::DenseSet<const Stmt *> &Renewals;
  bool &Escapes;
  const FunctionGraph &Graph;
  const ASTContext &Context;
  const bool IsReference;
  llvm::DenseSet<const Stmt *> Seen;
};

} // namespace

/// Whether \p S names the variable or a part of it.
bool UseCollector::mayMatter(const Stmt &S) const {
  if (Graph.mentions(S, Variable))
    return true;
  const auto *Parts = dyn_cast<DecompositionDecl>(&Variable);
  return Parts && llvm::any_of(Parts->bindings(), [&](const BindingDecl *Part) {
           return Graph.mentions(S, *Part);
         });
}

bool UseCollector::names(const Expr &E) const {
  const auto *Reference = dyn_cast<DeclRefExpr>(
      E.IgnoreParenImpCasts()->IgnoreImplicit()->IgnoreParenImpCasts());
  if (!Reference)
    return false;
  if (const auto *Part = dyn_cast<BindingDecl>(Reference->getDecl()))
    return Part->getDecomposedDecl() == &Variable;
  return Reference->getDecl() == &Variable;
}

/// Whether \p S only compares the value of the variable, which a pointer or an
/// iterator has even if it leads nowhere.
bool UseCollector::onlyLooks(const Stmt &S) const {
  if (const auto *Cast = dyn_cast<CastExpr>(&S))
    return Cast->getCastKind() == CK_ToVoid ||
           (!IsReference && Cast->getCastKind() == CK_PointerToBoolean);
  if (IsReference)
    return false;
  if (const auto *Operator = dyn_cast<BinaryOperator>(&S))
    return Operator->isComparisonOp();
  const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
  return Call && Call->isComparisonOp();
}

void UseCollector::visitCall(const Expr &Call) {
  const FunctionDecl *Callee = calleeOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(argumentsOf(Call))) {
    const QualType Type = Callee && Index < Callee->getNumParams()
                              ? Callee->getParamDecl(Index)->getType()
                              : QualType();
    const bool MayWrite = !Type.isNull() && Type->isLValueReferenceType() &&
                          !Type->getPointeeType().isConstQualified();
    const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
    const bool IsStep = Operator && (Operator->getOperator() == OO_PlusPlus ||
                                     Operator->getOperator() == OO_MinusMinus);
    if (!IsReference && MayWrite && !IsStep && names(*Argument))
      Renewals.insert(&Call);
    else
      visit(*Argument);
  }
  if (const Expr *Object = objectOf(Call))
    visit(*Object);
  else if (const auto *Plain = dyn_cast<CallExpr>(&Call))
    visit(*Plain->getCallee());
}

void UseCollector::visitChildren(const Stmt &S) {
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    const auto *Operand = dyn_cast<Expr>(Child);
    if (!Operand || !onlyLooks(S) || !names(*Operand))
      visit(*Child);
  }
}

void UseCollector::visit(const Stmt &S) {
  if (!mayMatter(S))
    return;
  const auto *E = dyn_cast<Expr>(&S);
  if (isa_and_nonnull<DeclRefExpr>(E)) {
    if (names(*E))
      Reads.push_back(E);
    return;
  }
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->getOpcode() == BO_Assign && !IsReference &&
      names(*Assignment->getLHS())) {
    Renewals.insert(&S);
    return visit(*Assignment->getRHS());
  }
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&S)) {
    if (Assignment->getOperator() == OO_Equal && !IsReference &&
        names(*Assignment->getArg(0))) {
      Renewals.insert(&S);
      return visit(*Assignment->getArg(1));
    }
    if (onlyLooks(S))
      return visitChildren(S);
  }
  if (const auto *Address = dyn_cast<UnaryOperator>(&S);
      Address && Address->getOpcode() == UO_AddrOf && !IsReference &&
      names(*Address->getSubExpr()))
    Escapes = true;
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S); Lambda && !IsReference)
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByRef &&
          Capture.getCapturedVar() == &Variable)
        Escapes = true;
  if (isa_and_nonnull<CallExpr, CXXConstructExpr>(E))
    return visitCall(*E);
  visitChildren(S);
}

void UseCollector::visitStatementsWith(const ValueDecl &Name) {
  for (const Stmt *S : Graph.statementsWith(Name))
    if (Seen.insert(S).second)
      visit(*S);
}

void UseCollector::visitAll() {
  visitStatementsWith(Variable);
  if (const auto *Parts = dyn_cast<DecompositionDecl>(&Variable))
    for (const BindingDecl *Part : Parts->bindings())
      visitStatementsWith(*Part);
}

StaleValues::Uses StaleValues::usesOf(const VarDecl &Variable) const {
  Uses Found;
  Found.Variable = &Variable;
  UseCollector(Variable, Found.Reads, Found.Renewals, Found.Escapes, graph())
      .visitAll();
  llvm::stable_sort(Found.Reads, [](const Expr *Left, const Expr *Right) {
    return Left->getExprLoc() < Right->getExprLoc();
  });
  return Found;
}

/// Whether \p S asks \p Container what it has, so that who goes on with an
/// element knows that it is still there.
static bool looksInto(const Stmt &S, const ValueDecl &Container) {
  const auto *Call =
      isa<CallExpr, CXXConstructExpr>(S) ? cast<Expr>(&S) : nullptr;
  const auto *Method =
      Call ? dyn_cast_or_null<CXXMethodDecl>(calleeOf(*Call)) : nullptr;
  const Expr *Object = Call ? objectOf(*Call) : nullptr;
  return Object && Method && nameOfObject(*Object) == &Container &&
         (hasRole(*Method, MemberRole::LooksUp | MemberRole::SaysFull) ||
          isa<CXXConversionDecl>(Method));
}

/// Whether \p Call asks a function of the project that looks into
/// \p Container.
static bool looksThrough(const CallSite &Site, const ValueDecl &Container,
                         const ASTContext &Context) {
  const FunctionDecl *Callee = calleeOf(*Site.Call);
  const FunctionDecl *Definition =
      Callee && !Callee->getReturnType()->isVoidType()
          ? visibleDefinition(*Callee, Context)
          : nullptr;
  if (!Definition || isa<CoroutineBodyStmt>(Definition->getBody()))
    return false;
  bool Looks = false;
  forEachEvaluated(*Definition->getBody(), Context, [&](const Stmt &Part) {
    Looks |= looksInto(Part, Container);
  });
  return Looks;
}

const llvm::DenseSet<const Stmt *> &
StaleValues::lookupsIn(const ValueDecl &Container) const {
  const auto [Known, IsNew] = Lookups.try_emplace(&Container);
  if (!IsNew)
    return Known->second;
  for (const CallSite &Site : Body.calls())
    if (looksThrough(Site, Container, Context))
      Known->second.insert(Site.Call);
  for (const Stmt *S : graph().statementsWith(Container))
    forEachEvaluated(*S, Context, [&](const Stmt &Part) {
      if (looksInto(Part, Container))
        Known->second.insert(&Part);
    });
  return Known->second;
}

static bool declares(const Stmt &S, const VarDecl &Variable) {
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return Declaration && llvm::is_contained(Declaration->decls(), &Variable);
}

std::optional<StaleUse> StaleValues::firstStaleUse(const Uses &Found,
                                                   AwaitFilter Counts) const {
  if (Found.Escapes || Found.Reads.empty() || !graph().blocks())
    return std::nullopt;
  SmallVector<FunctionGraph::Place, 8> Places;
  for (const Expr *Read : Found.Reads)
    if (const auto Place = graph().placeOf(*Read))
      Places.push_back(*Place);
  const FactFlow Fresh(graph(), Freshness(Found, Counts),
                       regionBetween(*Found.Variable, Places, graph()));
  for (const Expr *Read : Found.Reads) {
    if (!Fresh.failsBefore(*Read))
      continue;
    auto IsRenewal = [&](const Stmt &S) {
      return declares(S, *Found.Variable) || Found.isRenewedBy(S);
    };
    WayBack Between(graph(), IsRenewal);
    Between.goBack(*graph().placeOf(*Read));
    StaleUse Use{Read, {}};
    for (const CoawaitExpr *Await : Between.awaits())
      if (Counts(*Await) && maySuspend(*Await))
        Use.Suspensions.push_back(Await);
    llvm::sort(Use.Suspensions,
               [](const CoawaitExpr *Left, const CoawaitExpr *Right) {
                 return Left->getKeywordLoc() < Right->getKeywordLoc();
               });
    if (!Use.Suspensions.empty())
      return Use;
  }
  return std::nullopt;
}

std::optional<StaleUse> StaleValues::firstStaleUse(const VarDecl &Variable,
                                                   AwaitFilter Counts) const {
  return firstStaleUse(usesOf(Variable), Counts);
}

const KeptAway &StaleValues::keptAway() const {
  if (!Alone)
    Alone.emplace(Body, graph(), Models, Context);
  return *Alone;
}

std::vector<Keeper> StaleValues::keepersDuring(const StaleUse &Use) const {
  std::vector<Keeper> Keepers =
      keptAway().between(*Use.Suspensions.front(), *Use.Where);
  // What waits for a condition is given the guard, and opens it meanwhile.
  std::erase_if(Keepers, [&](const Keeper &Each) {
    return Each.Guard && llvm::any_of(Use.Suspensions, [&](const auto *Await) {
             return graph().mentions(*Await, *Each.Guard);
           });
  });
  return Keepers;
}

/// Leaves in \p Reads of \p Variable what leads to an element: `insert` returns
/// a pair of an iterator and of whether there is a new one, which stays true.
static void keepIterators(std::vector<const Expr *> &Reads,
                          const VarDecl &Variable, const FunctionGraph &Graph) {
  llvm::DenseSet<const Expr *> Others;
  for (const Stmt *S : Graph.statementsWith(Variable))
    forEachEvaluated(*S, Graph.context(), [&](const Stmt &Part) {
      const auto *Member = dyn_cast<MemberExpr>(&Part);
      if (Member && !Member->isArrow() &&
          isa<FieldDecl>(Member->getMemberDecl()) &&
          !isPointerLike(Member->getType()))
        Others.insert(Member->getBase()->IgnoreParenImpCasts());
    });
  std::erase_if(Reads, [&](const Expr *Read) {
    return Others.contains(Read) ||
           (isa<BindingDecl>(cast<DeclRefExpr>(Read)->getDecl()) &&
            !isPointerLike(Read->getType()));
  });
}

std::optional<StaleUse>
StaleValues::firstStaleUse(const HeldElement &Held) const {
  Uses Known = usesOf(*Held.Variable);
  if (Held.Kind == ElementHandle::Iterator)
    keepIterators(Known.Reads, *Held.Variable, graph());
  if (Held.Container.Name)
    Known.Looks = &lookupsIn(*Held.Container.Name);
  return firstStaleUse(Known, [](const CoawaitExpr &) { return true; });
}

/// The operands of the arithmetic that computes \p Value, from left to right.
static void addOperands(const Expr &Value,
                        SmallVectorImpl<const Expr *> &Into) {
  const Expr &E = *Value.IgnoreParenCasts()->IgnoreImplicit();
  const auto *Operator = dyn_cast<BinaryOperator>(&E);
  if (!Operator || Operator->isAssignmentOp() || Operator->isLogicalOp() ||
      Operator->isComparisonOp() || Operator->isCommaOp()) {
    Into.push_back(&E);
    return;
  }
  addOperands(*Operator->getLHS(), Into);
  addOperands(*Operator->getRHS(), Into);
}

/// The await that is evaluated as a part of \p S, or null.
static const CoawaitExpr *awaitIn(const Stmt &S, const ASTContext &Context) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return maySuspend(*Await) ? Await : nullptr;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    if (const CoawaitExpr *Await = awaitIn(*Child, Context))
      return Await;
  return nullptr;
}

/// Whether \p E denotes \p Object, and not another one of that name.
static bool denotes(const Expr &E, const SharedObject &Object,
                    const SharedObjects &Objects) {
  if (!E.isGLValue() || nameOfObject(E) != Object.Name)
    return false;
  const std::optional<SharedObject> Other = Objects.of(E);
  return Other && Other->Root == Object.Root;
}

const llvm::DenseSet<const Stmt *> &
StaleValues::readsOf(const SharedObject &Object,
                     const SharedObjects &Objects) const {
  const auto [Known, IsNew] = Reads.try_emplace({Object.Name, Object.Root});
  if (IsNew)
    for (const Stmt *S : graph().statementsWith(*Object.Name))
      forEachEvaluated(*S, Context, [&](const Stmt &Part) {
        const auto *Cast = dyn_cast<ImplicitCastExpr>(&Part);
        if (Cast && Cast->getCastKind() == CK_LValueToRValue &&
            denotes(*Cast->getSubExpr(), Object, Objects))
          Known->second.insert(&Part);
      });
  return Known->second;
}

/// The local variable that \p E reads, if it holds a number computed from
/// \p Object; \p Operands become those of what it was initialized with.
static const VarDecl *copyOf(const Expr &E, const SharedObject &Object,
                             const SharedObjects &Objects,
                             SmallVectorImpl<const Expr *> &Operands) {
  const auto *Name = dyn_cast<DeclRefExpr>(&E);
  const auto *Local = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  if (!Local || !Local->hasLocalStorage() || isa<ParmVarDecl>(Local) ||
      Local->getType()->isReferenceType() || !Local->getInit())
    return nullptr;
  addOperands(*Local->getInit(), Operands);
  return llvm::any_of(Operands,
                      [&](const Expr *Operand) {
                        return denotes(*Operand, Object, Objects);
                      })
             ? Local
             : nullptr;
}

/// Adds what \p Assignment writes late. `x += co_await f()` is no such thing:
/// [expr.assign] has the right side computed before the left is read.
void StaleValues::addUpdate(const BinaryOperator &Assignment,
                            const SharedObjects &Objects,
                            std::vector<LateUpdate> &Into) const {
  const Expr &Target = *Assignment.getLHS();
  const std::optional<SharedObject> Object =
      Assignment.getOpcode() == BO_Assign &&
              Target.getType()->isArithmeticType()
          ? Objects.of(Target)
          : std::nullopt;
  if (!Object || Object->By == Reach::Given)
    return;
  SmallVector<const Expr *, 4> Operands;
  addOperands(*Assignment.getRHS(), Operands);
  const Expr *Read = nullptr;
  for (const Expr *Operand : Operands) {
    const CoawaitExpr *Await = awaitIn(*Operand, Context);
    if (Read && Await) {
      if (!keptAway().isSure(Assignment))
        Into.push_back({*Object, Read, &Assignment, {Await}});
      return;
    }
    if (!Await && denotes(*Operand, *Object, Objects))
      Read = Operand;
  }
  if (Read)
    return;
  for (const Expr *Operand : Operands) {
    SmallVector<const Expr *, 4> Before;
    const VarDecl *Copy = copyOf(*Operand, *Object, Objects, Before);
    // What is put back as it was, is meant to be.
    if (!Copy || (Operands.size() == 1 && Before.size() == 1))
      continue;
    Uses Known = usesOf(*Copy);
    Known.Looks = &readsOf(*Object, Objects);
    // The copy itself reads it.
    Known.Reads = {Operand};
    if (const auto Late =
            firstStaleUse(Known, [](const CoawaitExpr &) { return true; });
        Late &&
        keptAway().between(*Late->Suspensions.front(), Assignment).empty())
      Into.push_back(
          {*Object, Copy->getInit(), &Assignment, Late->Suspensions});
    return;
  }
}

std::vector<LateUpdate> StaleValues::lateUpdates() const {
  std::vector<LateUpdate> Found;
  const Stmt *Written = writtenBody(Body.function());
  if (!Written || Body.awaits().empty())
    return Found;
  const SharedObjects Objects(Body, Context);
  forEachEvaluated(*Written, Context, [&](const Stmt &S) {
    if (const auto *Assignment = dyn_cast<BinaryOperator>(&S))
      addUpdate(*Assignment, Objects, Found);
  });
  return Found;
}

} // namespace async_tidy
