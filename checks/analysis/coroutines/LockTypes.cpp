//===--- LockTypes.cpp - Which types are locks of a thread ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/coroutines/ThreadScopes.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

static const CXXRecordDecl *definedClassOf(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() ? Record->getDefinition() : nullptr;
}

static bool isOfTheProgram(const Decl &Declared) {
  return !Declared.getASTContext().getSourceManager().isInSystemHeader(
      Declared.getLocation());
}

const FunctionBody *LockTypes::bodyOf(const FunctionDecl *Function) const {
  const FunctionDecl *Definition =
      Function ? visibleDefinition(*Function, Function->getASTContext())
               : nullptr;
  if (!Definition || Definition->isInvalidDecl())
    return nullptr;
  const FunctionBody &Body = BodyOf(*Definition);
  return Body.hasErrors() ? nullptr : &Body;
}

std::optional<LockRole> LockTypes::roleOf(QualType Type) const {
  const CXXRecordDecl *Record = definedClassOf(Type);
  const Known<LockFact> Fact =
      Record ? Models.lockFact(*Record) : Known<LockFact>();
  return Fact ? std::optional(Fact->Role) : std::nullopt;
}

bool LockTypes::isThreadMutex(QualType Type) {
  const CXXRecordDecl *Record = definedClassOf(Type);
  return Record && isMutexClass(*Record);
}

/// Whether \p Record has a member function that locks a mutex of its own and
/// leaves it locked, as wrappers around `std::mutex` do.
bool LockTypes::locksItself(const CXXRecordDecl &Record) {
  if (!isOfTheProgram(Record))
    return false;
  return llvm::any_of(Record.methods(), [&](const CXXMethodDecl *Method) {
    return Method->getReturnType()->isVoidType() &&
           !isa<CXXConstructorDecl, CXXDestructorDecl>(Method) &&
           onlyDoes(LockEffect::Acquires, *Method);
  });
}

/// The member of \p Record that is called without arguments by the name
/// \p Name and returns nothing, or null.
static const CXXMethodDecl *actionNamed(StringRef Name,
                                        const CXXRecordDecl &Record) {
  for (const NamedDecl *Found :
       Record.lookup(&Record.getASTContext().Idents.get(Name)))
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Found);
        Method && Method->getNumParams() == 0 &&
        Method->getReturnType()->isVoidType())
      return Method;
  return nullptr;
}

static bool hasLoop(const Stmt &S) {
  return isa<ForStmt, WhileStmt, DoStmt>(S) ||
         llvm::any_of(S.children(), [](const Stmt *Part) {
           return Part && !isa<LambdaExpr>(Part) && hasLoop(*Part);
         });
}

static bool isAwaitable(const CXXRecordDecl &Record) {
  return llvm::any_of(Record.methods(), [](const CXXMethodDecl *Method) {
    return Method->getOverloadedOperator() == OO_Coawait ||
           (Method->getIdentifier() && Method->getName() == "await_suspend");
  });
}

static bool returnsAwaitable(const CXXMethodDecl *Method) {
  const CXXRecordDecl *Result = Method->getReturnType()->getAsCXXRecordDecl();
  return Result && Result->hasDefinition() && isAwaitable(*Result);
}

/// Whether \p Record, a class of the program, is lockable in the manner of the
/// standard library ([thread.req.lockable.basic]) and was seen to spin until it
/// is free. One that can be awaited, too, belongs to coroutines.
bool LockTypes::waitsItself(const CXXRecordDecl &Record) const {
  if (!isOfTheProgram(Record) ||
      llvm::any_of(Record.methods(), returnsAwaitable))
    return false;
  const CXXMethodDecl *Lock = actionNamed("lock", Record);
  if (!Lock || !actionNamed("unlock", Record))
    return false;
  const FunctionBody *Body = bodyOf(Lock);
  return Body && hasLoop(*writtenBody(Body->function()));
}

bool LockTypes::isMutexClass(const CXXRecordDecl &Record) {
  if (const Known<LockFact> Fact = Models.lockFact(Record))
    return Fact->Role == LockRole::Mutex && Fact->HeldBy == LockOwner::Thread;
  // A class is none of its own parts.
  const auto [Known, New] = Mutexes.try_emplace(&Record, false);
  if (!New)
    return Known->second;
  const bool Found = llvm::any_of(Record.bases(),
                                  [&](const CXXBaseSpecifier &Base) {
                                    return isThreadMutex(Base.getType());
                                  }) ||
                     locksItself(Record) || waitsItself(Record);
  return Mutexes[&Record] = Found;
}

/// Whether \p Wanted holds of a template argument of \p Special.
static bool holdsType(const ClassTemplateSpecializationDecl &Special,
                      llvm::function_ref<bool(QualType)> Wanted) {
  auto Matches = [&](const TemplateArgument &Argument) {
    return Argument.getKind() == TemplateArgument::Type &&
           Wanted(Argument.getAsType());
  };
  return llvm::any_of(Special.getTemplateArgs().asArray(),
                      [&](const TemplateArgument &Argument) {
                        return Argument.getKind() == TemplateArgument::Pack
                                   ? llvm::any_of(Argument.pack_elements(),
                                                  Matches)
                                   : Matches(Argument);
                      });
}

/// Whether a mutex of the thread is among the template arguments of \p Guard.
bool LockTypes::holdsThreadMutex(const CXXRecordDecl &Guard) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Guard);
  return Special && holdsType(*Special, [&](QualType Type) {
           return isThreadMutex(Type);
         });
}

/// Whether \p Function does the \p Wanted thing to locks of its own object or
/// of its parameters, and does not undo it.
bool LockTypes::onlyDoes(LockEffect Wanted, const FunctionDecl &Function) {
  // A function that calls itself does nothing more by that.
  const auto [Known, New] = Doing.try_emplace({&Function, Wanted}, false);
  if (!New)
    return Known->second;
  return Doing[{&Function, Wanted}] = wasSeenOnlyToDo(Wanted, Function);
}

bool LockTypes::wasSeenOnlyToDo(LockEffect Wanted,
                                const FunctionDecl &Function) {
  const FunctionBody *Body = bodyOf(&Function);
  if (!Body || Body->isCoroutine())
    return false;
  bool Does = false;
  for (const CallSite &Site : Body->calls())
    if (const std::optional<LockOperation> Operation =
            operationOf(*Site.Call)) {
      if (Operation->Effect != Wanted ||
          isGuard(Operation->Operands[0]->getType()))
        return false;
      Does = true;
    }
  return Does;
}

/// Whether the author of \p Record says that it locks while it lives, as
/// clang's analysis of thread safety wants to know.
static bool isAnnotatedAsGuard(const CXXRecordDecl &Record) {
  return Record.hasAttr<ScopedLockableAttr>() &&
         llvm::any_of(Record.ctors(),
                      [](const CXXConstructorDecl *Constructor) {
                        return Constructor->hasAttr<AcquireCapabilityAttr>();
                      });
}

bool LockTypes::locksWhileItLives(const CXXRecordDecl &Record) {
  const CXXDestructorDecl *Destructor = Record.getDestructor();
  return Destructor && onlyDoes(LockEffect::Releases, *Destructor) &&
         llvm::any_of(Record.ctors(),
                      [&](const CXXConstructorDecl *Constructor) {
                        return onlyDoes(LockEffect::Acquires, *Constructor);
                      });
}

/// Whether \p Record is awaited itself, and so decides what becomes of its
/// locks when the coroutine is suspended.
GuardKind LockTypes::inspect(const CXXRecordDecl &Record) {
  if (const Known<LockFact> Fact = Models.lockFact(Record)) {
    if (Fact->Role != LockRole::Guard)
      return GuardKind::None;
    const bool OfThread = Fact->HeldBy ? *Fact->HeldBy == LockOwner::Thread
                                       : holdsThreadMutex(Record);
    return OfThread ? GuardKind::Modelled : GuardKind::None;
  }
  if (!Record.hasDefinition())
    return GuardKind::None;
  auto IsGuard = [&](const auto &Part) { return isGuard(Part.getType()); };
  if (Models.isWrapper(Record)) {
    const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record);
    const bool OfGuards = Special && holdsType(*Special, [&](QualType Type) {
                            return !Type->isReferenceType() && isGuard(Type);
                          });
    return OfGuards ? GuardKind::Wrapper : GuardKind::None;
  }
  if (isAwaitable(Record))
    return GuardKind::None;
  if (isAnnotatedAsGuard(Record))
    return GuardKind::UserDefined;
  if (!isOfTheProgram(Record))
    return GuardKind::None;
  if (llvm::any_of(Record.bases(), IsGuard) ||
      llvm::any_of(Record.fields(), [&](const FieldDecl *Field) {
        return !Field->getType()->isReferenceType() && IsGuard(*Field);
      }))
    return GuardKind::Owner;
  return locksWhileItLives(Record) || threadVariableSetBy(Record)
             ? GuardKind::UserDefined
             : GuardKind::None;
}

GuardKind LockTypes::guardKind(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    return GuardKind::None;
  // A guard may be known by its name where nothing asks for its definition.
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  if (!Record)
    return GuardKind::None;
  if (Record->hasDefinition())
    Record = Record->getDefinition();
  const auto [Known, New] = Guards.try_emplace(Record, GuardKind::None);
  if (!New)
    return Known->second;
  const GuardKind Kind = inspect(*Record);
  return Guards[Record] = Kind;
}

bool LockTypes::concernsLocks(const Expr &Call) {
  if (isGuard(Call.getType()) || operationOf(Call))
    return true;
  const FunctionBody *Body = bodyOf(calleeOf(Call));
  return Body && llvm::any_of(Body->calls(), [&](const CallSite &Site) {
           return operationOf(*Site.Call).has_value();
         });
}

/// What the author of \p Method, of a guard, says that it does to the lock.
static std::optional<LockEffect> effectSaidOf(const FunctionDecl &Method) {
  if (Method.hasAttr<ReleaseCapabilityAttr>())
    return LockEffect::Releases;
  if (Method.hasAttr<AcquireCapabilityAttr>())
    return LockEffect::Acquires;
  return std::nullopt;
}

/// What \p Call does to a lock of the program: the names tell of one that is
/// lockable in the manner of the standard library, else the bodies.
std::optional<LockOperation> LockTypes::operationOnOwn(const Expr &Call) {
  const Expr *Object = objectOf(Call);
  const CXXRecordDecl *Class =
      Object ? definedClassOf(Object->getType()) : nullptr;
  const FunctionDecl *Method = calleeOf(Call);
  if (Class && Method && isAnnotatedAsGuard(*Class))
    if (const std::optional<LockEffect> Said = effectSaidOf(*Method))
      return LockOperation{*Said, {Object}};
  // What a class does to its own mutex, its body tells.
  if (!Class || !Method || isa<CXXThisExpr>(Object->IgnoreParenImpCasts()) ||
      !isOfTheProgram(*Class) || !isMutexClass(*Class))
    return std::nullopt;
  const bool IsNamed = waitsItself(*Class);
  if (IsNamed ? Method == actionNamed("lock", *Class)
              : onlyDoes(LockEffect::Acquires, *Method))
    return LockOperation{LockEffect::Acquires, {Object}};
  if (IsNamed ? Method == actionNamed("unlock", *Class)
              : onlyDoes(LockEffect::Releases, *Method))
    return LockOperation{LockEffect::Releases, {Object}};
  return std::nullopt;
}

std::optional<LockOperation> LockTypes::operationOf(const Expr &Call) {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  if (!Fact || !Fact->Locking)
    return operationOnOwn(Call);
  LockOperation Operation{*Fact->Locking, {}};
  auto AddIfLock = [&](const Expr *Operand) {
    if (isThreadMutex(Operand->getType()) || isGuard(Operand->getType()))
      Operation.Operands.push_back(Operand);
  };
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (const Expr *Object = objectOf(Call))
    AddIfLock(Object);
  else if (Fact.Name.contains("::"))
    llvm::for_each(Arguments, AddIfLock);
  // The locks of C have no classes.
  else if (!Arguments.empty())
    Operation.Operands.push_back(Arguments[0]);
  if (Operation.Operands.empty())
    return std::nullopt;
  return Operation;
}

} // namespace async_tidy
