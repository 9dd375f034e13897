//===--- DetachedWaits.cpp - What may wait for detached work --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/DetachedWaits.h"
#include "Loggers.h"
#include "SourceOrder.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

static bool hasDestructor(QualType Type) {
  const CXXRecordDecl *Record =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && !Record->hasTrivialDestructor();
}

bool isExecutionContext(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  auto Has = [&](StringRef Member) {
    return findMember(*Class, &Context.Idents.get(Member));
  };
  return Class && Class->hasDefinition() && Has("get_executor") &&
         (Has("run") || Has("join"));
}

/// Whether the destructor of \p Class, as its author wrote it, may wait for
/// work or end it. It does neither where it is seen to call nothing.
static bool hasOwnDestructor(const CXXRecordDecl &Class,
                             const ASTContext &Context) {
  const CXXDestructorDecl *Destructor = Class.getDestructor();
  if (!Destructor || !Destructor->isUserProvided())
    return false;
  const FunctionDecl *Definition = visibleDefinition(*Destructor, Context);
  bool Acts = !Definition;
  if (Definition)
    forEachEvaluated(*Definition->getBody(), Context, [&](const Stmt &Part) {
      Acts |= isa<CallExpr, CXXDeleteExpr, WhileStmt, DoStmt>(Part);
    });
  return Acts;
}

static bool mayWait(QualType Type, const ASTContext &Context,
                    const ModelIndex &Models,
                    llvm::SmallPtrSetImpl<const CXXRecordDecl *> &Seen);

/// Whether the destructor of what \p Owner, such as a smart pointer, may own
/// may wait.
static bool ownedMayWait(const CXXRecordDecl &Owner, const ASTContext &Context,
                         const ModelIndex &Models,
                         llvm::SmallPtrSetImpl<const CXXRecordDecl *> &Seen) {
  const auto *Of = dyn_cast<ClassTemplateSpecializationDecl>(&Owner);
  return Of && Of->getTemplateArgs().size() > 0 &&
         Of->getTemplateArgs()[0].getKind() == TemplateArgument::Type &&
         mayWait(Of->getTemplateArgs()[0].getAsType(), Context, Models, Seen);
}

/// Whether the destructor of an object of \p Type, or of what it is made of or
/// owns, may wait. \p Seen are the classes that were asked before.
static bool mayWait(QualType Type, const ASTContext &Context,
                    const ModelIndex &Models,
                    llvm::SmallPtrSetImpl<const CXXRecordDecl *> &Seen) {
  const CXXRecordDecl *Class =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() || !Seen.insert(Class).second)
    return false;
  if (isExecutionContext(Type, Context))
    return true;
  if (Context.getSourceManager().isInSystemHeader(Class->getLocation())) {
    const CXXDestructorDecl *Destructor = Class->getDestructor();
    if (Destructor) {
      const Known<FunctionFact> Fact = Models.functionFact(*Destructor);
      if (Fact && Fact->Blocks)
        return true;
    }
    return ownedMayWait(*Class, Context, Models, Seen);
  }
  // A value, whose author says how it is copied, gives back memory, or lets go
  // of what it owns.
  const bool IsValue =
      Class->hasUserDeclaredCopyConstructor() && isCopyable(Type);
  const bool OwnMayWait = IsValue ? ownedMayWait(*Class, Context, Models, Seen)
                                  : hasOwnDestructor(*Class, Context);
  return OwnMayWait ||
         llvm::any_of(Class->bases(),
                      [&](const CXXBaseSpecifier &Base) {
                        return mayWait(Base.getType(), Context, Models, Seen);
                      }) ||
         llvm::any_of(Class->fields(), [&](const FieldDecl *Field) {
           return mayWait(Field->getType(), Context, Models, Seen);
         });
}

bool destructorMayWait(QualType Type, const ASTContext &Context,
                       const ModelIndex &Models) {
  llvm::SmallPtrSet<const CXXRecordDecl *, 8> Seen;
  return mayWait(Type, Context, Models, Seen);
}

/// Whether \p Function, whose body is seen, waits for nothing.
static bool onlyComputes(const FunctionDecl &Function,
                         const ASTContext &Context, const ModelIndex &Models) {
  bool Waits = false;
  forEachEvaluated(*Function.getBody(), Context, [&](const Stmt &Part) {
    Waits |= isa<CoroutineSuspendExpr, WhileStmt, DoStmt, GotoStmt>(Part);
    // Further calls are not followed.
    if (isa<CallExpr, CXXConstructExpr>(Part)) {
      const FunctionDecl *Callee = calleeOf(cast<Expr>(Part));
      Waits |= !Callee || visibleDefinition(*Callee, Context) ||
               !cannotWait(cast<Expr>(Part), Context, Models);
    }
  });
  return !Waits;
}

bool cannotWait(const Expr &Call, const ASTContext &Context,
                const ModelIndex &Models) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return false;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Callee);
      Constructor && !Constructor->isUserProvided())
    return true;
  if (const Known<FunctionFact> Fact = Models.functionFact(Call);
      Fact && Fact->Blocks)
    return false;
  if (Context.getSourceManager().isInSystemHeader(Callee->getLocation()) ||
      isLogger(*Callee, Models))
    return true;
  const FunctionDecl *Definition = visibleDefinition(*Callee, Context);
  return Definition && onlyComputes(*Definition, Context, Models);
}

bool mayWait(const Stmt &S, const ASTContext &Context,
             const ModelIndex &Models) {
  return isa<CoroutineSuspendExpr>(S) ||
         (isa<CallExpr, CXXConstructExpr>(S) &&
          !cannotWait(cast<Expr>(S), Context, Models));
}

/// Whether \p E names \p Owner, a variable or a member of `*this`.
static bool isOwner(const Expr &E, const ValueDecl &Owner) {
  const Expr &Named = *E.IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(&Named))
    return Member->getMemberDecl() == &Owner &&
           isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts());
  const auto *Reference = dyn_cast<DeclRefExpr>(&Named);
  return Reference && Reference->getDecl() == &Owner;
}

/// Whether \p E is what an owner of nothing is made of: `nullptr`, `{}`,
/// `std::nullopt`.
static bool isNothing(const Expr &E) {
  const Expr &Value = *E.IgnoreUnlessSpelledInSource();
  if (const auto *List = dyn_cast<InitListExpr>(&Value))
    return List->getNumInits() == 0;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getNumArgs() == 0;
  const auto *Name = dyn_cast<DeclRefExpr>(&Value);
  return isa<CXXNullPtrLiteralExpr>(Value) ||
         (Name && Name->getDecl()->isInStdNamespace() &&
          Name->getDecl()->getName() == "nullopt");
}

bool endsOwned(const Stmt &S, const ValueDecl &Owner) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  const auto *Method =
      Call ? dyn_cast_or_null<CXXMethodDecl>(calleeOf(*Call)) : nullptr;
  const Expr *Object = Method ? objectOf(*Call) : nullptr;
  if (!Object || !isOwner(*Object, Owner))
    return false;
  const ArrayRef<const Expr *> Arguments = argumentsOf(*Call);
  if (Method->getOverloadedOperator() == OO_Equal)
    return Arguments.size() == 1 && isNothing(*Arguments[0]);
  return hasRole(*Method, MemberRole::Empties) &&
         llvm::all_of(Arguments, [](const Expr *Argument) {
           return isa<CXXDefaultArgExpr>(Argument) || isNothing(*Argument);
         });
}

/// Where in \p Order, within \p Scope, begins what comes after \p Call. What a
/// loop repeats comes after the call as well as before it. A variable of a
/// range-based loop is another one in each iteration, and what the loop goes
/// over, which \p Declaration declares, is one for all.
static size_t firstAfter(const Stmt &Call, const Stmt &Scope,
                         const Stmt *Declaration, const SourceOrder &Order) {
  size_t From = Order.end(Call);
  for (const Stmt *Around = &Call; Around && Order.contains(Scope, *Around);
       Around = Order.parent(*Around)) {
    const auto *ForEach = dyn_cast<CXXForRangeStmt>(Around);
    if (Around != &Scope || !ForEach) {
      if (isLoop(*Around))
        From = Order.begin(*Around);
    } else if (ForEach->getRangeStmt() == Declaration)
      From = Order.begin(*ForEach->getBody());
  }
  return From;
}

namespace {
/// What may wait for the work of a call, which uses an object, if any.
class Waits {
public:
  Waits(const Detachment &Of, const ValueDecl *Used,
        ArrayRef<Detachment> Others, const SourceOrder &Statements,
        const ASTContext &AST, const ModelIndex &Known)
      : Started(Of), Object(Used), All(Others), Order(Statements), Context(AST),
        Models(Known) {
    collectVariables(*Started.Call, Context, Shared);
  }

  bool mayWait(const Stmt &Later) const {
    // The call itself comes again in a loop.
    if (Order.contains(*Started.Call, Later) ||
        llvm::any_of(All, [&](const Detachment &Other) {
          return Order.contains(*Other.Call, Later);
        }))
      return false;
    const auto *Reference = dyn_cast<DeclRefExpr>(&Later);
    const auto *Member = dyn_cast<MemberExpr>(&Later);
    return async_tidy::mayWait(Later, Context, Models) ||
           (Reference && Shared.contains(Reference->getDecl()) &&
            !(Reference->getDecl() == Object && isAskedOnce(*Reference))) ||
           (Member && Shared.contains(Member->getMemberDecl()));
  }

private:
  /// Whether \p Name is the object of a call that waits for nothing, and that
  /// no loop repeats until the work is done.
  bool isAskedOnce(const DeclRefExpr &Name) const {
    const Stmt *Around = Order.parent(Name);
    while (isa_and_nonnull<ImplicitCastExpr, MemberExpr>(Around))
      Around = Order.parent(*Around);
    const auto *Call = dyn_cast_or_null<CXXMemberCallExpr>(Around);
    if (!Call || Call->getImplicitObjectArgument()->IgnoreImpCasts() != &Name ||
        !cannotWait(*Call, Context, Models))
      return false;
    for (; Around && !Order.contains(*Around, *Started.Call);
         Around = Order.parent(*Around))
      if (isLoop(*Around))
        return false;
    return true;
  }

  const Detachment &Started;
  const ValueDecl *Object;
  const ArrayRef<Detachment> All;
  const SourceOrder &Order;
  const ASTContext &Context;
  const ModelIndex &Models;
  llvm::DenseSet<const ValueDecl *> Shared;
};
} // namespace

std::optional<SourceLocation>
endBeforeWait(const Detachment &Started, const ValueDecl *Owner,
              ArrayRef<Detachment> All, const FunctionBody &Body,
              const ASTContext &Context, const ModelIndex &Models) {
  const Stmt &Written = *writtenBody(Body.function());
  const SourceOrder Order(Written, Context);
  const Stmt &Call = *Started.Call;
  const auto *Local = dyn_cast_or_null<VarDecl>(Owner);
  const Stmt *Declaration = Local ? Order.declaring(*Local) : nullptr;
  const Stmt &Scope = Declaration ? scopeOf(*Declaration, Order) : Written;
  // When the locals of 'main' are gone, so is the program.
  if (!Order.contains(Scope, Call) ||
      (Body.function().isMain() && &Scope == &Written) ||
      (Owner && destructorMayWait(Owner->getType(), Context, Models)))
    return std::nullopt;

  const Waits Waiting(Started, Owner, All, Order, Context, Models);
  for (size_t I = firstAfter(Call, Scope, Declaration, Order);
       I < Order.end(Scope); ++I) {
    if (Owner && endsOwned(Order.at(I), *Owner))
      return Order.at(I).getBeginLoc();
    if (Waiting.mayWait(Order.at(I)))
      return std::nullopt;
  }
  if (!Local && !isa<CXXDestructorDecl>(Body.function()))
    return std::nullopt;
  // What is declared later is destroyed earlier. A variable is empty when its
  // task was handed on.
  auto IsWork = [&](const VarDecl *Variable) {
    return llvm::any_of(Started.Work, [&](const Expr *Work) {
      return variableHandedOn(*Work) == Variable;
    });
  };
  const size_t Declared = Declaration ? Order.begin(*Declaration) : 0;
  const bool MayWait =
      llvm::any_of(Order.declarations(), [&](const auto &Entry) {
        const auto &[Other, Where] = Entry;
        return Other != Local && !IsWork(Other) &&
               Order.begin(*Where) >= Declared &&
               Order.contains(Scope, *Where) && hasDestructor(Other->getType());
      });
  if (MayWait)
    return std::nullopt;
  return Scope.getEndLoc();
}

bool mayWaitAfter(const Detachment &Started, ArrayRef<Detachment> All,
                  const FunctionBody &Body, const ASTContext &Context,
                  const ModelIndex &Models) {
  const Stmt &Written = *writtenBody(Body.function());
  const SourceOrder Order(Written, Context);
  const Waits Waiting(Started, nullptr, All, Order, Context, Models);
  for (size_t I = firstAfter(*Started.Call, Written, nullptr, Order);
       I < Order.end(Written); ++I)
    if (Waiting.mayWait(Order.at(I)))
      return true;
  return llvm::any_of(Body.locals(), [&](const VarDecl *Local) {
    return destructorMayWait(Local->getType(), Context, Models);
  });
}

} // namespace async_tidy
