//===--- ElementHandles.cpp - Variables that refer into containers --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ElementHandles.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {
namespace {

/// What an expression refers into, and how.
struct Handle {
  ElementHandle Kind;
  /// Denotes the container.
  const Expr *Container;
  const CXXRecordDecl *Class;
  /// The container is this one, of the object that Container denotes: a
  /// function of that object found it.
  std::optional<SharedObject> Within = std::nullopt;
};

} // namespace

class HandleFinder {
public:
  HandleFinder(const BodyProvider &Bodies, const ASTContext &AST)
      : BodyOf(Bodies), Context(AST) {}

  std::optional<Handle> of(const Expr &Written) const;
  /// Takes note that \p Variable is \p Known.
  void define(const VarDecl &Variable, const Handle &Known) {
    Variables.try_emplace(&Variable, Known);
  }

private:
  std::optional<Handle> inContainer(ElementHandle Kind,
                                    const Expr &Object) const;
  std::optional<Handle> partOf(const Expr &Whole) const;
  std::optional<Handle> ofName(const ValueDecl &Name) const;
  std::optional<Handle> ofMember(const MemberExpr &Member) const;
  std::optional<Handle> ofOperator(const CXXOperatorCallExpr &Call) const;
  std::optional<Handle> ofMemberCall(const CXXMemberCallExpr &Call) const;
  std::optional<Handle> ofFreeCall(const CallExpr &Call) const;
  std::optional<Handle> ofConstruction(const CXXConstructExpr &Call) const;
  std::optional<Handle> ofAccessor(const CXXMemberCallExpr &Call) const;
  std::optional<Handle> returnedBy(const FunctionDecl &Accessor) const;
  std::optional<Handle> ownedBy(const Expr &Owner) const;

  const BodyProvider &BodyOf;
  const ASTContext &Context;
  llvm::DenseMap<const VarDecl *, Handle> Variables;
  /// How many accessors that call each other are looked into.
  unsigned Depth = 0;
};

static const CXXRecordDecl *classOf(const Expr &E) {
  QualType Type = E.getType().getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->hasDefinition() ? Class->getDefinition() : nullptr;
}

/// Whether \p Class is a container that owns its elements; a view has nothing
/// to destroy.
static bool ownsElements(const CXXRecordDecl *Class,
                         const ASTContext &Context) {
  return Class && !Class->hasTrivialDestructor() &&
         isContainer(*Class, Context);
}

static bool isView(const CXXRecordDecl *Class, const ASTContext &Context) {
  return Class && Class->hasTrivialDestructor() && isContainer(*Class, Context);
}

/// The container that \p Viewed, a container or a view, shows elements of; null
/// if that is not seen.
static const Expr *underlying(const Expr &Viewed, const ASTContext &Context) {
  const Expr &E = withoutMove(Viewed);
  const CXXRecordDecl *Class = classOf(E);
  if (ownsElements(Class, Context))
    return E.isGLValue() || E.getType()->isPointerType() ? &E : nullptr;
  if (!isView(Class, Context))
    return nullptr;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable && Variable->hasLocalStorage() && Variable->getInit()
               ? underlying(*Variable->getInit(), Context)
               : nullptr;
  }
  // A part of a view.
  const Expr *Object = objectOf(E);
  if (isa<CXXMemberCallExpr>(E) && isView(classOf(*Object), Context))
    return underlying(*Object, Context);
  // An adaptor gives a view of what it is given.
  if (isa<CallExpr, CXXConstructExpr>(E) && !Object)
    for (const Expr *Argument : argumentsOf(E))
      if (const Expr *Container = underlying(*Argument, Context))
        return Container;
  return nullptr;
}

std::optional<Handle> HandleFinder::inContainer(ElementHandle Kind,
                                                const Expr &Object) const {
  const Expr *Container = underlying(Object, Context);
  if (!Container)
    return std::nullopt;
  return Handle{Kind, Container, classOf(*Container)};
}

/// A part of what \p Whole refers to.
std::optional<Handle> HandleFinder::partOf(const Expr &Whole) const {
  std::optional<Handle> Found = of(Whole);
  if (Found && Found->Kind == ElementHandle::Iterator)
    Found->Kind = ElementHandle::Reference;
  return Found;
}

/// What the element or the variable that \p Owner denotes owns, if nobody else
/// does.
std::optional<Handle> HandleFinder::ownedBy(const Expr &Owner) const {
  if (std::optional<Handle> Found = of(Owner)) {
    if (isCopyable(Owner.getType()))
      return std::nullopt;
    Found->Kind = ElementHandle::Owned;
    return Found;
  }
  const CXXRecordDecl *Class = Owner.getType()->getAsCXXRecordDecl();
  return Owner.isLValue() && Class && isOwner(*Class, Context)
             ? std::optional(Handle{ElementHandle::Owned, &Owner, Class})
             : std::nullopt;
}

std::optional<Handle> HandleFinder::ofName(const ValueDecl &Name) const {
  if (const auto *Part = dyn_cast<BindingDecl>(&Name)) {
    // Parts of a copy are copies.
    std::optional<Handle> Whole = ofName(*Part->getDecomposedDecl());
    if (Whole && Whole->Kind == ElementHandle::Iterator &&
        !isPointerLike(Part->getType()))
      return std::nullopt;
    return Whole;
  }
  const auto *Variable = dyn_cast<VarDecl>(&Name);
  const auto Known = Variable ? Variables.find(Variable) : Variables.end();
  if (Known == Variables.end())
    return std::nullopt;
  return Known->second;
}

std::optional<Handle> HandleFinder::ofMember(const MemberExpr &Member) const {
  if (Member.isArrow())
    return partOf(*Member.getBase());
  std::optional<Handle> Whole = of(*Member.getBase());
  // What `insert` returns is a pair with an iterator.
  if (Whole && Whole->Kind == ElementHandle::Iterator &&
      !isPointerLike(Member.getType()))
    return std::nullopt;
  // A reference leads out of the element.
  if (Member.getMemberDecl()->getType()->isReferenceType())
    return std::nullopt;
  return Whole;
}

std::optional<Handle>
HandleFinder::ofOperator(const CXXOperatorCallExpr &Call) const {
  const Expr &Object = *Call.getArg(0);
  switch (Call.getOperator()) {
  case OO_Star:
  case OO_Arrow: {
    const std::optional<Handle> Found = of(Object);
    return Found && Found->Kind == ElementHandle::Iterator ? partOf(Object)
                                                           : ownedBy(Object);
  }
  case OO_Subscript:
    return Call.isGLValue() ? inContainer(ElementHandle::Reference, Object)
                            : std::nullopt;
  case OO_PlusPlus:
  case OO_MinusMinus:
  case OO_Plus:
  case OO_Minus:
    return isPointerLike(Call.getType()) ? of(Object) : std::nullopt;
  default:
    return std::nullopt;
  }
}

std::optional<Handle>
HandleFinder::ofMemberCall(const CXXMemberCallExpr &Call) const {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  const Expr &Object = *Call.getImplicitObjectArgument();
  if (!Method)
    return std::nullopt;
  // A string that is used as a view.
  if (isa<CXXConversionDecl>(Method))
    return isView(classOf(Call), Context)
               ? inContainer(ElementHandle::Reference, Object)
               : std::nullopt;
  if (isView(classOf(Call), Context) && isView(classOf(Object), Context))
    return of(Object);
  if (hasRole(*Method, MemberRole::GivesOwned) &&
      isPointerLike(Object.getType()))
    return ownedBy(Object);
  if (!classOf(Object) || !isContainer(*classOf(Object), Context))
    return ofAccessor(Call);
  // `find` of a string and `erase` of a key return numbers.
  if (hasRole(*Method, MemberRole::GivesIterator) && !Call.isGLValue() &&
      (isPointerLike(Call.getType()) || Call.getType()->isRecordType()))
    return inContainer(ElementHandle::Iterator, Object);
  if (hasRole(*Method, MemberRole::GivesElement) &&
      (Call.isGLValue() || isPointerLike(Call.getType())))
    return inContainer(ElementHandle::Reference, Object);
  return std::nullopt;
}

/// What \p Call finds in a container that is a member of its object.
std::optional<Handle>
HandleFinder::ofAccessor(const CXXMemberCallExpr &Call) const {
  const CXXMethodDecl &Method = *Call.getMethodDecl();
  const FunctionDecl *Definition =
      Method.isVirtual() || !(Call.isGLValue() || isPointerLike(Call.getType()))
          ? nullptr
          : visibleDefinition(Method, Context);
  std::optional<Handle> Found =
      Definition ? returnedBy(*Definition) : std::nullopt;
  if (Found)
    Found->Container = Call.getImplicitObjectArgument();
  return Found;
}

/// What \p Accessor returns, if that is an element of one container that is a
/// member of its object, or nothing.
std::optional<Handle>
HandleFinder::returnedBy(const FunctionDecl &Accessor) const {
  const FunctionBody &Body = BodyOf(Accessor);
  if (Body.isCoroutine() || Depth == 3)
    return std::nullopt;
  HandleFinder Inside(BodyOf, Context);
  Inside.Depth = Depth + 1;
  for (const VarDecl *Variable : Body.locals())
    if (const auto Found = Variable->getInit() ? Inside.of(*Variable->getInit())
                                               : std::nullopt)
      Inside.define(*Variable, *Found);
  const SharedObjects Objects(Body, Context);
  std::optional<Handle> Result;
  for (const Expr *Value : returnedValues(Accessor, Context)) {
    if (Value->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                     Expr::NPC_ValueDependentIsNotNull))
      continue;
    std::optional<Handle> Found = Inside.of(*Value);
    if (Found && !Found->Within)
      Found->Within = Objects.of(*Found->Container);
    if (!Found || !Found->Within || Found->Within->By != Reach::This ||
        (Result && Result->Within->Name != Found->Within->Name))
      return std::nullopt;
    Found->Within->Class = Found->Class;
    Result = Found;
  }
  return Result;
}

/// `std::next(it)`, `std::find(v.begin(), v.end(), x)`, `std::begin(v)`: what
/// is of the type of an iterator that it is given is one into the same
/// container.
std::optional<Handle> HandleFinder::ofFreeCall(const CallExpr &Call) const {
  if (Call.isCallToStdMove())
    return of(*Call.getArg(0));
  if (Call.isGLValue() || !isPointerLike(Call.getType()))
    return std::nullopt;
  for (const Expr *Argument : argumentsOf(Call))
    if (Context.hasSameUnqualifiedType(Argument->getType(), Call.getType()))
      if (const auto Found = of(*Argument);
          Found && Found->Kind == ElementHandle::Iterator)
        return Found;
  return std::nullopt;
}

std::optional<Handle>
HandleFinder::ofConstruction(const CXXConstructExpr &Call) const {
  if (Call.getNumArgs() == 0)
    return std::nullopt;
  const Expr &First = *Call.getArg(0);
  if (isView(classOf(Call), Context)) {
    if (const Expr *Container = underlying(First, Context))
      return Handle{ElementHandle::Reference, Container, classOf(*Container)};
    return of(First);
  }
  // A copy of an iterator, or a constant one that is made of it.
  const std::optional<Handle> Found = of(First);
  return Found && Found->Kind == ElementHandle::Iterator &&
                 (isPointerLike(Call.getType()) ||
                  Context.hasSameUnqualifiedType(Call.getType(),
                                                 First.getType()))
             ? Found
             : std::nullopt;
}

std::optional<Handle> HandleFinder::of(const Expr &Written) const {
  const Expr &E = *Written.IgnoreParenCasts()->IgnoreImplicit();
  if (&E != &Written)
    return of(E);
  if (const Expr *Inside = insideBraces(E))
    return of(*Inside);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return ofName(*Reference->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return ofMember(*Member);
  if (const auto *Operator = dyn_cast<UnaryOperator>(&E)) {
    if (Operator->getOpcode() == UO_Deref)
      return partOf(*Operator->getSubExpr());
    return Operator->getOpcode() == UO_AddrOf ||
                   Operator->isIncrementDecrementOp()
               ? of(*Operator->getSubExpr())
               : std::nullopt;
  }
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&E))
    return partOf(*Subscript->getBase());
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E))
    return Operator->isAdditiveOp() && E.getType()->isPointerType()
               ? of(*Operator->getLHS())
               : std::nullopt;
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&E)) {
    const std::optional<Handle> First = of(*Choice->getTrueExpr());
    return First ? First : of(*Choice->getFalseExpr());
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    return ofOperator(*Operator);
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&E))
    return ofMemberCall(*Call);
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return ofFreeCall(*Call);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    return ofConstruction(*Construct);
  return std::nullopt;
}

/// Whether \p Variable, initialized with \p Found, refers into the container,
/// rather than being a copy of an element.
static bool refers(const VarDecl &Variable, const Handle &Found,
                   const ASTContext &Context) {
  const QualType Type = Variable.getType();
  if (Found.Kind == ElementHandle::Iterator)
    return !Type->isReferenceType() || isPointerLike(Type);
  return Type->isReferenceType() || Type->isPointerType() ||
         isView(Type->getAsCXXRecordDecl(), Context);
}

namespace {
/// The loops of a function by their hidden iterators.
struct HiddenIterators {
  llvm::DenseMap<const VarDecl *, const CXXForRangeStmt *> Loops;
  /// Where the loops end: they go stale with the others, and are no news.
  llvm::SmallPtrSet<const VarDecl *, 4> Ends;

  void addFrom(const Stmt &S, const ASTContext &Context);
};
} // namespace

void HiddenIterators::addFrom(const Stmt &S, const ASTContext &Context) {
  if (const auto *Loop = dyn_cast<CXXForRangeStmt>(&S)) {
    if (const DeclStmt *Begin = Loop->getBeginStmt())
      Loops[cast<VarDecl>(Begin->getSingleDecl())] = Loop;
    if (const DeclStmt *End = Loop->getEndStmt())
      Ends.insert(cast<VarDecl>(End->getSingleDecl()));
  }
  for (const Stmt *Child : evaluatedChildren(S, Context))
    addFrom(*Child, Context);
}

namespace {
/// What is given to local variables, by the variable.
using Values = llvm::DenseMap<const VarDecl *, SmallVector<const Expr *, 2>>;
} // namespace

/// Adds to \p Into what \p S assigns to local variables.
static void addAssigned(const Stmt &S, const ASTContext &Context,
                        Values &Into) {
  const Expr *Target = nullptr, *Value = nullptr;
  if (const auto *Plain = dyn_cast<BinaryOperator>(&S);
      Plain && Plain->getOpcode() == BO_Assign) {
    Target = Plain->getLHS();
    Value = Plain->getRHS();
  } else if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
             Call && Call->getOperator() == OO_Equal) {
    Target = Call->getArg(0);
    Value = Call->getArg(1);
  }
  const auto *Name =
      Target ? dyn_cast<DeclRefExpr>(Target->IgnoreParens()) : nullptr;
  if (const auto *Variable =
          Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr)
    Into[Variable].push_back(Value);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    addAssigned(*Child, Context, Into);
}

/// Adds to \p Into what \p E may denote, where a condition chooses.
static void addChoices(const Expr &E, SmallVectorImpl<const Expr *> &Into) {
  const Expr &Plain = *E.IgnoreParenImpCasts();
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Plain)) {
    addChoices(*Choice->getTrueExpr(), Into);
    return addChoices(*Choice->getFalseExpr(), Into);
  }
  const auto *Name = dyn_cast<DeclRefExpr>(&Plain);
  const auto *Alias = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  const bool IsChosen =
      Alias && Alias->hasLocalStorage() &&
      Alias->getType()->isReferenceType() && Alias->getInit() &&
      isa<ConditionalOperator>(Alias->getInit()->IgnoreParenImpCasts());
  if (IsChosen)
    return addChoices(*Alias->getInit(), Into);
  Into.push_back(&E);
}

/// The containers that \p One, which denotes one of \p Found, stands for: what
/// an accessor finds is lost as well if its object is replaced.
static SmallVector<SharedObject, 2> containersOf(const Handle &Found,
                                                 const Expr &One,
                                                 const SharedObjects &Objects) {
  SmallVector<SharedObject, 2> Result;
  std::optional<SharedObject> Outer = Objects.of(One);
  if (Found.Within) {
    Result.push_back(*Found.Within);
    if (Outer) {
      Result.back().Root = Outer->Root;
      Result.back().By = Outer->By;
    } else if (!isa<CXXThisExpr>(One.IgnoreParenImpCasts())) {
      return {};
    }
  } else if (Outer) {
    Outer->Class = Found.Class;
  }
  if (Outer && Outer->Class)
    Result.push_back(*Outer);
  return Result;
}

void ElementHandles::add(const VarDecl *Variable, const Expr &Lookup,
                         const CXXForRangeStmt *Loop,
                         std::vector<HeldElement> &Into) const {
  auto IsThere = [&](const SharedObject &Container) {
    return llvm::any_of(Into, [&](const HeldElement &Other) {
      return Other.Variable == Variable &&
             Other.Container.Name == Container.Name &&
             Other.Container.Root == Container.Root;
    });
  };
  // A variable may be given elements of several containers, each on one path.
  SmallVector<const Expr *, 2> Lookups, Containers;
  addChoices(Lookup, Lookups);
  for (const Expr *Each : Lookups) {
    const std::optional<Handle> Found = Finder->of(*Each);
    if (!Found || (Variable && !refers(*Variable, *Found, Context)))
      continue;
    Containers.clear();
    addChoices(*Found->Container, Containers);
    for (const Expr *One : Containers)
      for (const SharedObject &Container : containersOf(*Found, *One, Objects))
        if (!IsThere(Container))
          Into.push_back({Variable, Found->Kind, Container, Each, Loop});
  }
}

void ElementHandles::define(const VarDecl &Variable, const Expr &Lookup) {
  SmallVector<const Expr *, 2> Lookups;
  addChoices(Lookup, Lookups);
  for (const Expr *Each : Lookups)
    if (const auto Found = Finder->of(*Each);
        Found && refers(Variable, *Found, Context))
      Finder->define(Variable, *Found);
}

ElementHandles::ElementHandles(const FunctionBody &Body,
                               const BodyProvider &BodyOf,
                               const ASTContext &AST)
    : Context(AST), Objects(Body, AST),
      Finder(std::make_unique<HandleFinder>(BodyOf, AST)) {
  HiddenIterators Hidden;
  Values Assigned;
  if (const Stmt *Written = writtenBody(Body.function())) {
    Hidden.addFrom(*Written, Context);
    addAssigned(*Written, Context, Assigned);
  }
  for (const VarDecl *Variable : Body.locals()) {
    if (Hidden.Ends.contains(Variable))
      continue;
    SmallVector<const Expr *, 2> Given;
    if (const Expr *Init = Variable->getInit())
      Given.push_back(Init);
    llvm::append_range(Given, Assigned.lookup(Variable));
    for (const Expr *Value : Given) {
      define(*Variable, *Value);
      add(Variable, *Value, Hidden.Loops.lookup(Variable), Held);
    }
  }
}

ElementHandles::~ElementHandles() = default;

std::vector<HeldElement> ElementHandles::elementsIn(const Expr &E) const {
  std::vector<HeldElement> Found;
  add(nullptr, E, nullptr, Found);
  return Found;
}

} // namespace async_tidy
