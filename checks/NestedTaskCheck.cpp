//===--- NestedTaskCheck.cpp - Tasks that are returned unawaited ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NestedTaskCheck.h"
#include "async-tidy/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

NestedTaskCheck::NestedTaskCheck(StringRef Name,
                                 tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context) {}

/// The type that a task of type \p Task is the task of: `int` of `task<int>`.
static QualType valueType(QualType Task) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Task->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

/// Whether \p Callee is a coroutine, as far as one can tell: a body that is not
/// seen counts as one, since a function that returns a task mostly is one. What
/// a library does is not known.
static bool mayBeCoroutine(const FunctionDecl &Callee,
                           const SourceManager &Sources) {
  if (Sources.isInSystemHeader(Callee.getLocation()))
    return false;
  const Stmt *Body = Callee.getBody();
  return Body ? isa<CoroutineBodyStmt>(Body)
              : !Callee.isTemplateInstantiation();
}

/// Whether the promise that \p Return hands its operand to takes it as a
/// number.
static bool takesNumber(const CoreturnStmt &Return) {
  const Expr *Promise = Return.getPromiseCall();
  const auto *Call =
      Promise ? dyn_cast<CallExpr>(Promise->IgnoreImplicit()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->getNumParams() == 1 &&
         Callee->getParamDecl(0)
             ->getType()
             .getNonReferenceType()
             ->isArithmeticType();
}

/// Whether the arguments of a template decide what \p Function returns: what
/// its author wrote is right for some.
static bool returnsWhatCallerPicks(const FunctionDecl &Function) {
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  return Pattern && Pattern->getReturnType()->isDependentType();
}

/// Reports `co_return f();` where the coroutine's result is what `f` returns,
/// or a number made of it. A promise that takes a task of the coroutine's own
/// type goes on with it, as Seastar's does.
void NestedTaskCheck::checkCoreturn(const CoreturnStmt &Return,
                                    const FunctionBody &Body) {
  const Expr *Value = Return.getOperand();
  const auto *Call =
      Value ? dyn_cast<CallExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  if (!Call || !Call->isPRValue())
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Call->getType());
  const QualType Result = valueType(Body.function().getReturnType());
  if (!Type || !Type->IsTask || Result.isNull() ||
      returnsWhatCallerPicks(Body.function()))
    return;
  const bool IsNested =
      ASTContext::hasSameUnqualifiedType(Result, Call->getType());
  if (!IsNested && !(Result->isArithmeticType() && takesNumber(Return)))
    return;
  const SourceLocation Location = Value->getBeginLoc();
  report(Location, [=, this, &Body] {
    const std::string Name = calleeName(*Call);
    diag(Location, "the task returned by %select{'%3'|this call}2 is "
                   "%select{turned into %1|the result of another task}0 "
                   "without being awaited")
        << IsNested << Result << Name.empty() << Name
        << Value->getSourceRange();
    if (IsNested)
      diag(Body.function().getReturnTypeSourceRange().getBegin(),
           "who awaits this task gets %0, and has to await that as well",
           DiagnosticIDs::Note)
          << Result;
  });
}

/// Whether \p Call does nothing but make a task that runs when it is awaited.
bool NestedTaskCheck::isLazyTask(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Call.isPRValue() ||
      !mayBeCoroutine(*Callee, context().getSourceManager()))
    return false;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Call.getType());
  return Type && Type->IsTask && Type->StartPolicy == Start::Lazy;
}

/// The call that makes the task which \p S returns, if nothing of the task runs
/// before the function is left.
const CallExpr *NestedTaskCheck::lazyTaskOf(const Stmt &S) {
  const auto *Return = dyn_cast<ReturnStmt>(&S);
  const Expr *Value = Return ? Return->getRetValue() : nullptr;
  const auto *Call =
      Value ? dyn_cast<CallExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  return Call && isLazyTask(*Call) ? Call : nullptr;
}

void NestedTaskCheck::noteRemedy(SourceLocation Location) {
  diag(Location, "make this function a coroutine that awaits the task",
       DiagnosticIDs::Note);
}

/// Whether \p Call is declared to throw nothing.
static bool isNoexcept(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Type =
      Callee ? Callee->getType()->getAs<FunctionProtoType>() : nullptr;
  return Type && Type->isNothrow();
}

/// Whether \p S does anything that an author may want to catch exceptions of.
/// Conversions that nobody wrote are no such thing, nor are calls that \p Makes
/// says only make a task.
static bool mayThrow(const Stmt &S,
                     llvm::function_ref<bool(const CallExpr &)> Makes,
                     const ASTContext &Context) {
  if (isa<CXXThrowExpr, CXXNewExpr, CXXDynamicCastExpr, CXXTemporaryObjectExpr,
          CXXFunctionalCastExpr>(S))
    return true;
  if (const auto *Call = dyn_cast<CallExpr>(&S);
      Call && !Makes(*Call) && !isNoexcept(*Call) &&
      !(isa<CXXMemberCallExpr>(Call) &&
        isa<CXXConversionDecl>(Call->getCalleeDecl())))
    return true;
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->getType()->isRecordType())
        return true;
  SmallVector<const Stmt *, 8> Parts;
  evaluatedChildren(S, Context, Parts);
  return llvm::any_of(
      Parts, [&](const Stmt *Part) { return mayThrow(*Part, Makes, Context); });
}

/// Reports a `try` block that has nothing to catch but what the task throws,
/// and is left before the task runs.
void NestedTaskCheck::checkHandlers(const CallExpr &Call,
                                    const CXXTryStmt &Try) {
  auto MakesTask = [&](const CallExpr &Other) { return isLazyTask(Other); };
  if (mayThrow(*Try.getTryBlock(), MakesTask, context()))
    return;
  const SourceLocation Location = Call.getBeginLoc();
  report(Location, [=, this, &Call, &Try] {
    diag(Location, "the task returned by '%0' runs after the 'try' block is "
                   "left, so what it throws is not caught here")
        << calleeName(Call) << Call.getSourceRange();
    diag(Try.getHandler(0)->getBeginLoc(), "this handler never runs",
         DiagnosticIDs::Note);
    noteRemedy(Location);
  });
}

/// The local variable that \p E is, or is a part of. By-value parameters live
/// as long as the expression that calls the function.
static const VarDecl *localIn(const Expr &E) {
  const Expr *Inner = E.IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Inner);
      Member && !Member->isArrow())
    return localIn(*Member->getBase());
  if (const auto *Move = dyn_cast<CallExpr>(Inner);
      Move && Move->isCallToStdMove())
    return localIn(*Move->getArg(0));
  const auto *Reference = dyn_cast<DeclRefExpr>(Inner);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() &&
                 !isa<ParmVarDecl>(Variable) &&
                 !Variable->getType()->isReferenceType()
             ? Variable
             : nullptr;
}

/// The local variable that code which is given \p Argument for a parameter of
/// \p Type can still refer to later.
static const VarDecl *localBoundTo(QualType Type, const Expr &Argument) {
  if (Type->isReferenceType())
    return Argument.isGLValue() &&
                   !isa<MaterializeTemporaryExpr>(Argument.IgnoreParens())
               ? localIn(Argument)
               : nullptr;
  const auto *Address = dyn_cast<UnaryOperator>(Argument.IgnoreParenImpCasts());
  return Type->isPointerType() && Address && Address->getOpcode() == UO_AddrOf
             ? localIn(*Address->getSubExpr())
             : nullptr;
}

/// Whether a call of \p Callee, a member of \p Object's class, leaves the task
/// with a pointer to it. The closure of a lambda without captures is not used.
static bool keepsObject(const CXXMethodDecl &Callee) {
  const CXXRecordDecl &Class = *Callee.getParent();
  return !Callee.isStatic() && !(Class.isLambda() && Class.capture_size() == 0);
}

/// Reports the local variables that the task of \p Call refers to, and that are
/// destroyed before it runs.
void NestedTaskCheck::checkLocals(const CallExpr &Call) {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  SmallVector<std::pair<const VarDecl *, const Expr *>, 2> Bound;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  const bool ObjectIsArgument = Operator && Method && !Method->isStatic();
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  const Expr *Object = Member             ? Member->getImplicitObjectArgument()
                       : ObjectIsArgument ? Call.getArg(0)
                                          : nullptr;
  if (Object && Method && keepsObject(*Method) &&
      !Object->getType()->isPointerType())
    if (const VarDecl *Variable = localIn(*Object))
      Bound.emplace_back(Variable, Object);
  for (unsigned I = 0; I < Callee.getNumParams(); ++I) {
    const Expr &Argument = *Call.getArg(I + ObjectIsArgument);
    if (const VarDecl *Variable =
            localBoundTo(Callee.getParamDecl(I)->getType(), Argument))
      Bound.emplace_back(Variable, &Argument);
  }
  for (const auto &[Variable, Use] : Bound) {
    const SourceLocation Location = Use->getBeginLoc();
    report(Location, [=, this, &Call] {
      diag(Location, "the task returned by '%0' refers to %1, which is gone "
                     "before the task runs")
          << calleeName(Call) << Variable << Use->getSourceRange();
      diag(Variable->getLocation(),
           "%0 is destroyed when this function returns", DiagnosticIDs::Note)
          << Variable;
      noteRemedy(Location);
    });
  }
}

/// Whether \p S reads anything that other threads may change meanwhile.
static bool readsShared(const Stmt &S) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()))
      return !Variable->hasLocalStorage() ||
             Variable->getType()->isReferenceType();
  if (const auto *Member = dyn_cast<MemberExpr>(&S))
    if (isa<FieldDecl>(Member->getMemberDecl()))
      return true;
  return llvm::any_of(S.children(), [](const Stmt *Part) {
    return Part && readsShared(*Part);
  });
}

/// Reports a block that ends with `guard Guard(Mutex); return task();`, where
/// the lock protects nothing but the making of the task.
void NestedTaskCheck::checkGuard(const CompoundStmt &Block) {
  if (Block.size() < 2)
    return;
  const auto *Declaration = dyn_cast<DeclStmt>(*(Block.body_end() - 2));
  const auto *Guard = Declaration && Declaration->isSingleDecl()
                          ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                          : nullptr;
  const CXXRecordDecl *Class =
      Guard ? Guard->getType()->getAsCXXRecordDecl() : nullptr;
  const Known<LockFact> Lock =
      Class ? analysis().models().lockFact(*Class) : Known<LockFact>();
  const CallExpr *Call = lazyTaskOf(*Block.body_back());
  if (!Call || !Lock || Lock->Role != LockRole::Guard || readsShared(*Call))
    return;
  const SourceLocation Location = Guard->getLocation();
  report(Location, [=, this] {
    diag(Location, "%0 is released before the task returned by '%1' runs")
        << Guard << calleeName(*Call) << Guard->getSourceRange();
    noteRemedy(Call->getBeginLoc());
  });
}

void NestedTaskCheck::checkReturn(const ReturnStmt &Return,
                                  const CXXTryStmt *Try) {
  const CallExpr *Call = lazyTaskOf(Return);
  if (!Call ||
      context().getSourceManager().isInSystemMacro(Call->getBeginLoc()))
    return;
  if (Try)
    checkHandlers(*Call, *Try);
  checkLocals(*Call);
}

void NestedTaskCheck::visit(const Stmt &S, const CXXTryStmt *Try,
                            const FunctionBody &Body) {
  if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
    return checkCoreturn(*Return, Body);
  if (const auto *Return = dyn_cast<ReturnStmt>(&S))
    return checkReturn(*Return, Try);
  if (isa<Expr>(S))
    return;
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    checkGuard(*Block);
  if (const auto *Inner = dyn_cast<CXXTryStmt>(&S)) {
    visit(*Inner->getTryBlock(), Inner, Body);
    for (unsigned I = 0; I < Inner->getNumHandlers(); ++I)
      visit(*Inner->getHandler(I), Try, Body);
    return;
  }
  SmallVector<const Stmt *, 8> Parts;
  evaluatedChildren(S, context(), Parts);
  for (const Stmt *Part : Parts)
    visit(*Part, Try, Body);
}

void NestedTaskCheck::checkFunction(const FunctionBody &Body) {
  if (Body.isCoroutine() ||
      analysis().awaitables().of(Body.function().getReturnType()))
    visit(*writtenBody(Body.function()), nullptr, Body);
}

} // namespace async_tidy
