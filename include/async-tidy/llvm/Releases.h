//===--- Releases.h - What LLVM's releases spell differently ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The checks are built for clang-tidy of LLVM 22 and of LLVM 19. All that has
// to be written in two ways for that is here, named as in LLVM 22.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LLVM_RELEASES_H
#define ASYNC_TIDY_LLVM_RELEASES_H

#include "clang-tidy/ClangTidyModule.h"
#include "clang-tidy/utils/Matchers.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

namespace async_tidy::release {

#if LLVM_VERSION_MAJOR >= 22

using llvm::scope_exit;
using llvm::sys::path::make_absolute;
using NameMatcher =
    clang::tidy::matchers::MatchesAnyListedRegexNameMatcher::NameMatcher;

inline bool hasSameUnqualifiedType(clang::QualType First,
                                   clang::QualType Second) {
  return clang::ASTContext::hasSameUnqualifiedType(First, Second);
}

inline clang::QualType getCanonicalTagType(const clang::ASTContext &Context,
                                           const clang::TagDecl &Tag) {
  return Context.getCanonicalTagType(&Tag);
}

inline bool isCXXForRangeImplicitVar(const clang::VarDecl &Variable) {
  return Variable.isCXXForRangeImplicitVar();
}

inline bool isAwaitElidable(const clang::CXXRecordDecl &Class) {
  return Class.hasAttr<clang::CoroAwaitElidableAttr>();
}

/// Asks \p Ask about a diagnostic at \p Location.
inline bool askAbout(clang::SourceLocation Location,
                     clang::DiagnosticsEngine &Engine,
                     llvm::function_ref<bool(const clang::Diagnostic &)> Ask) {
  return Ask(clang::Diagnostic(&Engine, Location, /*DiagID=*/0,
                               clang::DiagnosticStorage(), ""));
}

#else

template <typename CallableT>
class scope_exit : public llvm::detail::scope_exit<CallableT> {
public:
  explicit scope_exit(CallableT Callable)
      : llvm::detail::scope_exit<CallableT>(std::move(Callable)) {}
};

inline void make_absolute(const llvm::Twine &Folder,
                          llvm::SmallVectorImpl<char> &Path) {
  llvm::sys::fs::make_absolute(Folder, Path);
}

/// Here, it is a private part of the matcher of lists.
class NameMatcher {
public:
  explicit NameMatcher(llvm::StringRef Regex)
      : Matcher(std::make_shared<ListMatcher>(Regex)) {}

  bool match(const clang::NamedDecl &Named) const {
    return Matcher->matches(Named, nullptr, nullptr);
  }

private:
  using ListMatcher = clang::tidy::matchers::MatchesAnyListedNameMatcher;
  std::shared_ptr<ListMatcher> Matcher;
};

inline bool hasSameUnqualifiedType(clang::QualType First,
                                   clang::QualType Second) {
  return First.getCanonicalType().getTypePtr() ==
         Second.getCanonicalType().getTypePtr();
}

inline clang::QualType getCanonicalTagType(const clang::ASTContext &Context,
                                           const clang::TagDecl &Tag) {
  return Context.getCanonicalType(Context.getTagDeclType(&Tag));
}

inline bool isCXXForRangeImplicitVar(const clang::VarDecl &Variable) {
  return Variable.isImplicit() && Variable.getDeclName().isIdentifier() &&
         (Variable.getName().starts_with("__range") ||
          Variable.getName().starts_with("__begin") ||
          Variable.getName().starts_with("__end"));
}

/// The attribute is younger.
inline bool isAwaitElidable(const clang::CXXRecordDecl &) { return false; }

/// A diagnostic has a place only while it is reported.
inline bool askAbout(clang::SourceLocation Location,
                     clang::DiagnosticsEngine &Engine,
                     llvm::function_ref<bool(const clang::Diagnostic &)> Ask) {
  struct Asker : clang::DiagnosticConsumer {
    explicit Asker(llvm::function_ref<bool(const clang::Diagnostic &)> Ask)
        : Ask(Ask) {}
    void HandleDiagnostic(clang::DiagnosticsEngine::Level,
                          const clang::Diagnostic &Asked) override {
      Answer = Ask(Asked);
    }
    llvm::function_ref<bool(const clang::Diagnostic &)> Ask;
    bool Answer = false;
  } Consumer(Ask);
  clang::DiagnosticsEngine Alone(Engine.getDiagnosticIDs(),
                                 new clang::DiagnosticOptions, &Consumer,
                                 /*ShouldOwnClient=*/false);
  Alone.setSourceManager(&Engine.getSourceManager());
  Alone.Report(Location,
               Alone.getCustomDiagID(clang::DiagnosticsEngine::Error, "asked"));
  return Consumer.Answer;
}

#endif

} // namespace async_tidy::release

#if LLVM_VERSION_MAJOR < 22
namespace llvm::json {

inline bool fromJSON(const Value &From, unsigned &To, Path Place) {
  uint64_t Wide = 0;
  if (!fromJSON(From, Wide, Place))
    return false;
  To = static_cast<unsigned>(Wide);
  return Wide == To;
}

} // namespace llvm::json
#endif

#endif // ASYNC_TIDY_LLVM_RELEASES_H
