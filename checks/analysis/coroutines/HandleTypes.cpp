//===--- HandleTypes.cpp - What an object of a type leads to --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandleTypes.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {

namespace {

/// Looks for a field that leads elsewhere.
class LeadFinder {
public:
  bool leads(const CXXRecordDecl &Class);

  /// Whether a field was seen.
  bool HoldsAnything = false;

private:
  bool leads(QualType Type, ArrayRef<TemplateArgument> Values);

  llvm::SmallPtrSet<const CXXRecordDecl *, 8> Passed;
};

} // namespace

/// What \p Class is made for: the arguments of its template.
static ArrayRef<TemplateArgument> argumentsOf(const CXXRecordDecl &Class) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  return Special ? Special->getTemplateArgs().asArray()
                 : ArrayRef<TemplateArgument>();
}

static bool isOneOf(QualType Type, ArrayRef<TemplateArgument> Values) {
  return llvm::any_of(Values, [&](const TemplateArgument &Value) {
    if (Value.getKind() == TemplateArgument::Pack)
      return isOneOf(Type, Value.pack_elements());
    return Value.getKind() == TemplateArgument::Type &&
           release::hasSameUnqualifiedType(Value.getAsType().getCanonicalType(),
                                           Type.getCanonicalType());
  });
}

bool LeadFinder::leads(QualType Type, ArrayRef<TemplateArgument> Values) {
  if (isOneOf(Type, Values))
    return false;
  if (Type->isPointerType() || Type->isReferenceType())
    return true;
  if (const auto *Array = Type->getAsArrayTypeUnsafe())
    return leads(Array->getElementType(), Values);
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && leads(*Class);
}

bool LeadFinder::leads(const CXXRecordDecl &Class) {
  if (!Class.hasDefinition())
    return true;
  if (!Passed.insert(Class.getCanonicalDecl()).second)
    return false;
  const ArrayRef<TemplateArgument> Values = argumentsOf(Class);
  return llvm::any_of(Class.getDefinition()->fields(),
                      [&](const FieldDecl *Field) {
                        HoldsAnything = true;
                        return leads(Field->getType(), Values);
                      }) ||
         llvm::any_of(
             Class.getDefinition()->bases(), [&](const CXXBaseSpecifier &Base) {
               const CXXRecordDecl *Part = Base.getType()->getAsCXXRecordDecl();
               return !Part || leads(*Part);
             });
}

bool mayLeadToWork(const CXXRecordDecl &Class) {
  LeadFinder Finder;
  return Finder.leads(Class) || !Finder.HoldsAnything;
}

namespace {

/// Reads destructors and what they call.
class DestructionReader {
public:
  DestructionReader(const ASTContext &AST, const ModelIndex &Known)
      : Context(AST), Models(Known) {}

  /// Whether all bodies were seen.
  bool readClass(const CXXRecordDecl &Class);
  /// Whether \p S calls one of the functions that were read, or counts down
  /// what one of them counted down, or destroys something and asks for what one
  /// of them set.
  bool repeatsRead(const Stmt &S) const;

  bool Cancels = false;
  bool Waits = false;

private:
  bool readFunction(const FunctionDecl &Function);
  bool readCode(const Stmt &S);
  bool readChoice(const IfStmt &If, bool &RestIsDone);
  bool readCall(const Expr &Call);

  const ASTContext &Context;
  const ModelIndex &Models;
  llvm::SmallPtrSet<const FunctionDecl *, 8> Seen;
  llvm::SmallPtrSet<const ValueDecl *, 2> Counters;
  llvm::SmallPtrSet<const ValueDecl *, 4> Marks;
};

} // namespace

/// The member that \p E names, or null.
static const ValueDecl *memberNamedBy(const Expr *E) {
  const auto *Member =
      E ? dyn_cast<MemberExpr>(E->IgnoreParenImpCasts()) : nullptr;
  return Member ? Member->getMemberDecl() : nullptr;
}

/// The member that \p S counts down, as in `--Count` or `Count.fetch_sub(1)`,
/// or null.
static const ValueDecl *countedDown(const Stmt &S) {
  const Expr *Counter = nullptr;
  if (const auto *Step = dyn_cast<UnaryOperator>(&S))
    Counter = Step->isDecrementOp() ? Step->getSubExpr() : nullptr;
  else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S))
    Counter = Operator->getOperator() == OO_MinusMinus ? Operator->getArg(0)
                                                       : nullptr;
  else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S))
    if (const CXXMethodDecl *Method = Call->getMethodDecl();
        Method && Method->getIdentifier() && Method->getName() == "fetch_sub")
      Counter = Call->getImplicitObjectArgument();
  return memberNamedBy(Counter);
}

/// The member that \p S sets, as in `Abandoned = true`, be it atomic, or null.
static const ValueDecl *memberSetBy(const Stmt &S) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S))
    return Assignment->isAssignmentOp() ? memberNamedBy(Assignment->getLHS())
                                        : nullptr;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S))
    return Operator->isAssignmentOp() ? memberNamedBy(Operator->getArg(0))
                                      : nullptr;
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  return Method && Method->getIdentifier() &&
                 (Method->getName() == "store" ||
                  Method->getName() == "exchange")
             ? memberNamedBy(Call->getImplicitObjectArgument())
             : nullptr;
}

bool DestructionReader::readCall(const Expr &Call) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return false;
  const bool EndsIt = isNamed(Convention::Cancels, *Callee, Models);
  const bool WaitsForIt = isNamed(Convention::Joins, *Callee, Models);
  Cancels |= EndsIt;
  Waits |= WaitsForIt;
  if (EndsIt || WaitsForIt)
    return true;
  if (Callee->getBuiltinID() || Callee->isTrivial() ||
      Context.getSourceManager().isInSystemHeader(Callee->getLocation()))
    return true;
  return readFunction(*Callee);
}

/// Whether a coroutine has come to its end if \p Condition is \p Outcome
/// ([coroutine.handle.obs]): nothing is cut short where its frame goes then.
static bool saysDone(const Expr &Condition, bool Outcome) {
  const Expr &E = *Condition.IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(&E);
      Not && Not->getOpcode() == UO_LNot)
    return saysDone(*Not->getSubExpr(), !Outcome);
  // Both are true if `&&` is, and both are false if `||` is.
  if (const auto *Both = dyn_cast<BinaryOperator>(&E))
    return Both->getOpcode() == (Outcome ? BO_LAnd : BO_LOr) &&
           (saysDone(*Both->getLHS(), Outcome) ||
            saysDone(*Both->getRHS(), Outcome));
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&E);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  return Outcome && Method && Method->getIdentifier() &&
         Method->getName() == "done" && Method->getParent()->isInStdNamespace();
}

/// Whether \p S, a branch, ends the function.
static bool returns(const Stmt &S) {
  const auto *Block = dyn_cast<CompoundStmt>(&S);
  return isa<ReturnStmt>(S) ||
         (Block && !Block->body_empty() && returns(*Block->body_back()));
}

/// Reads \p If, but for a branch that is taken when the work is done. Whether
/// what comes after it is reached only then, too, is told in \p RestIsDone.
bool DestructionReader::readChoice(const IfStmt &If, bool &RestIsDone) {
  if (If.isConsteval())
    return llvm::all_of(evaluatedChildren(If, Context),
                        [&](const Stmt *Part) { return readCode(*Part); });
  const Expr &Condition = *If.getCond();
  RestIsDone = returns(*If.getThen()) && saysDone(Condition, false);
  bool All = readCode(Condition);
  if (!saysDone(Condition, true))
    All &= readCode(*If.getThen());
  if (If.getElse() && !saysDone(Condition, false))
    All &= readCode(*If.getElse());
  return All;
}

bool DestructionReader::readCode(const Stmt &S) {
  bool All = true;
  bool IsDone = false;
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return readChoice(*If, IsDone);
  if (const ValueDecl *Counter = countedDown(S))
    Counters.insert(Counter);
  if (const ValueDecl *Mark = memberSetBy(S))
    Marks.insert(Mark);
  if (isa<CallExpr>(S))
    All &= readCall(cast<Expr>(S));
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(&S))
    if (const CXXRecordDecl *Class =
            Delete->getDestroyedType()->getAsCXXRecordDecl();
        Class && Class->hasDefinition())
      All &= readClass(*Class);
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    const auto *If = dyn_cast<IfStmt>(Child);
    All &= If ? readChoice(*If, IsDone) : readCode(*Child);
    if (IsDone)
      break;
  }
  return All;
}

bool DestructionReader::readFunction(const FunctionDecl &Function) {
  const FunctionDecl *Definition = visibleDefinition(Function, Context);
  if (!Definition)
    return false;
  if (!Seen.insert(Definition).second)
    return true;
  return readCode(*writtenBody(*Definition));
}

bool DestructionReader::readClass(const CXXRecordDecl &Class) {
  if (!Class.hasDefinition() || Class.hasTrivialDestructor() ||
      Context.getSourceManager().isInSystemHeader(Class.getLocation()))
    return true;
  bool All = true;
  const CXXDestructorDecl *Destructor = Class.getDestructor();
  if (Destructor && Destructor->isUserProvided())
    All &= readFunction(*Destructor);
  for (const FieldDecl *Field : Class.fields())
    if (const CXXRecordDecl *Part = Field->getType()->getAsCXXRecordDecl())
      All &= readClass(*Part);
  for (const CXXBaseSpecifier &Base : Class.bases())
    if (const CXXRecordDecl *Part = Base.getType()->getAsCXXRecordDecl())
      All &= readClass(*Part);
  return All;
}

bool DestructionReader::repeatsRead(const Stmt &S) const {
  bool Found = false;
  bool AsksForMark = false;
  bool Destroys = false;
  forEachEvaluated(S, Context, [&](const Stmt &Part) {
    Found |= Counters.contains(countedDown(Part));
    AsksForMark |= Marks.contains(memberNamedBy(dyn_cast<Expr>(&Part)));
    const auto *Call = dyn_cast<CallExpr>(&Part);
    const FunctionDecl *Callee = Call ? calleeOf(*Call) : nullptr;
    const FunctionDecl *Definition =
        Callee ? visibleDefinition(*Callee, Context) : nullptr;
    Found |= Definition && Seen.contains(Definition);
    Destroys |= Callee && isNamed(Convention::Cancels, *Callee, Models);
  });
  return Found || (AsksForMark && Destroys);
}

/// The function \p Name of \p Record, or null. Of a template, what it was made
/// to first.
static const CXXMethodDecl *methodNamed(StringRef Name,
                                        const CXXRecordDecl *Record) {
  const NamedDecl *Member =
      Record ? findMember(*Record, &Record->getASTContext().Idents.get(Name))
             : nullptr;
  const auto *Template = dyn_cast_or_null<FunctionTemplateDecl>(Member);
  if (Template && Template->spec_begin() != Template->spec_end())
    Member = *Template->spec_begin();
  return dyn_cast_or_null<CXXMethodDecl>(Member);
}

/// Whether the final awaiter of \p Promise gives up a share in the frame in the
/// way in which \p Reader saw a handle do it: until then, the coroutine has a
/// share of its own.
static bool hasOwnShare(const CXXRecordDecl &Promise,
                        const DestructionReader &Reader) {
  const ASTContext &Context = Promise.getASTContext();
  const CXXMethodDecl *Final = methodNamed("final_suspend", &Promise);
  const CXXRecordDecl *Awaiter =
      Final ? Final->getReturnType()->getAsCXXRecordDecl() : nullptr;
  auto GivesUpShare = [&](StringRef Name) {
    const CXXMethodDecl *Method = methodNamed(Name, Awaiter);
    const FunctionDecl *Definition =
        Method ? visibleDefinition(*Method, Context) : nullptr;
    return Definition && Reader.repeatsRead(*writtenBody(*Definition));
  };
  return GivesUpShare("await_ready") || GivesUpShare("await_suspend");
}

std::optional<Drop> effectOfDestroying(const CXXRecordDecl &Class,
                                       const CXXRecordDecl *Promise,
                                       const ModelIndex &Models) {
  DestructionReader Reader(Class.getASTContext(), Models);
  const bool All = Reader.readClass(Class);
  if (Promise && hasOwnShare(*Promise, Reader))
    return Drop::Continues;
  if (Reader.Cancels)
    return Drop::Cancels;
  if (Reader.Waits)
    return Drop::Waits;
  return All ? std::optional(Drop::Continues) : std::nullopt;
}

} // namespace async_tidy
