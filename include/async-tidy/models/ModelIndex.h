//===--- ModelIndex.h - Find what the models say of code --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_MODELINDEX_H
#define ASYNC_TIDY_MODELS_MODELINDEX_H

#include "async-tidy/models/Model.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"
#include <map>
#include <optional>
#include <vector>

namespace async_tidy {

/// A fact and the library that it comes from. Both outlive the index.
template <typename Fact> struct Known {
  const Fact *What = nullptr;
  const LibraryModel *Library = nullptr;
  /// The name that matched, as in `boost::asio::io_context::run`.
  llvm::StringRef Name;

  explicit operator bool() const { return What; }
  const Fact *operator->() const { return What; }
};

/// Finds the facts that apply to a declaration. Names are matched on
/// declarations and never on spellings: aliases, using-declarations, inline
/// namespaces and template arguments make no difference.
class ModelIndex {
public:
  /// \p Models, and \p Fallback, which answers where they say nothing, must
  /// outlive the index. Of two models, the first that knows a name counts.
  explicit ModelIndex(llvm::ArrayRef<LibraryModel> Models,
                      const ModelIndex *Fallback = nullptr);

  /// The index of builtinModels().
  static const ModelIndex &builtin();

  /// What is known of the class \p Record, or of a template it instantiates.
  Known<TypeFact> typeFact(const clang::CXXRecordDecl &Record) const;

  /// What is known of the function, constructor or function object that
  /// \p Call calls. The object's class counts as much as the class that
  /// declares the member, since libraries move members into bases. What the
  /// declaration itself says, by an attribute, counts before any model.
  ///
  /// Answers are kept, so one thread at a time may ask an index. Indexes of
  /// several threads may have the same fallback.
  Known<FunctionFact> functionFact(const clang::Expr &Call) const;

  /// Whether \p Library is one of builtinModels().
  static bool isBuiltin(const LibraryModel *Library);
  /// What is known of \p Function itself, wherever it is called.
  Known<FunctionFact> functionFact(const clang::FunctionDecl &Function) const;

  /// What \p Call is, if it awaits many tasks at once.
  Known<Combinator> combinator(const clang::Expr &Call) const;
  bool isCombinator(const clang::Expr &Call) const;

  /// Whether \p Record, such as `std::optional`, owns values of the types that
  /// are its template arguments.
  bool isWrapper(const clang::CXXRecordDecl &Record) const;

  /// Whether assigning to \p Variable drops what is assigned.
  bool discardsAssigned(const clang::VarDecl &Variable) const;

  /// What the class \p Record, or a template it instantiates, has to do with
  /// locking.
  Known<LockFact> lockFact(const clang::CXXRecordDecl &Record) const;

  /// Whether work that is started with the argument \p Variable is let go.
  bool isDetachToken(const clang::VarDecl &Variable) const;

  /// Whether objects of \p Record run work only while somebody runs them.
  bool isContext(const clang::CXXRecordDecl &Record) const;

  /// The framework to which \p Method, or a member function that it overrides,
  /// is a test, or null.
  const LibraryModel *testFramework(const clang::CXXMethodDecl &Method) const;

  /// Whether a value of class \p Record tells that something failed.
  bool carriesError(const clang::CXXRecordDecl &Record) const;

  /// The kind of pool to which awaiting the result of \p Call moves the
  /// coroutine, if a model says that it does. What is known of the executor,
  /// its object or an argument, counts before what is known of the function.
  std::optional<PoolKind> poolThatGoesOn(const clang::Expr &Call) const;

  /// The kind of pool that \p Executor is, or an executor of, if its type or
  /// what made it tells.
  std::optional<PoolKind> poolKind(const clang::Expr &Executor) const;

  /// Whether \p Path leads below a folder whose files are not on any disk.
  bool isInMemory(llvm::StringRef Path) const;

  /// Whether \p Word, as part of a name or as the name of a member, has the
  /// meaning \p Meaning.
  bool means(llvm::StringRef Word, Convention Meaning) const;
  /// The words that have the meaning \p Meaning, in no order.
  std::vector<llvm::StringRef> wordsThatMean(Convention Meaning) const;

private:
  /// One name of one fact: the scopes around its last component.
  template <typename Fact> struct Entry {
    llvm::SmallVector<llvm::StringRef, 4> Scopes;
    Known<Fact> Target;
  };
  template <typename Fact>
  using Table = llvm::StringMap<llvm::SmallVector<Entry<Fact>, 1>>;

  template <typename Fact>
  void add(Table<Fact> &Into, const LibraryModel &Library, llvm::StringRef Name,
           const Fact &Target);
  template <typename Fact>
  static Known<Fact> find(const Table<Fact> &In, llvm::StringRef Name,
                          const clang::DeclContext &Scope);
  Known<FunctionFact> find(const clang::FunctionDecl &Callee,
                           llvm::StringRef Name,
                           const clang::DeclContext &Scope) const;
  Known<FunctionFact> modelledFact(const clang::Expr &Call) const;
  Known<FunctionFact> lookUp(const clang::Expr &Call) const;
  template <typename Fact>
  Known<Fact> find(Table<Fact> ModelIndex::*In,
                   const clang::NamedDecl &Declaration) const;

  /// A function and, if it matters, the variable or the class of the object
  /// that it is called on.
  using Callee =
      std::pair<const clang::FunctionDecl *, const clang::NamedDecl *>;
  Known<FunctionFact> modelledFact(const clang::FunctionDecl &Function) const;
  std::optional<PoolKind> poolKind(clang::QualType Type) const;

  const ModelIndex *Fallback;
  mutable llvm::DenseMap<Callee, Known<FunctionFact>> Answers;
  llvm::BumpPtrAllocator Storage;
  llvm::StringSaver Names{Storage};
  Table<TypeFact> Types;
  Table<FunctionFact> Functions;
  Table<Combinator> Combinators;
  Table<LibraryModel> Wrappers;
  Table<LibraryModel> Discards;
  Table<LockFact> Locks;
  Table<LibraryModel> DetachTokens;
  Table<LibraryModel> Contexts;
  Table<LibraryModel> TestBodies;
  Table<LibraryModel> ErrorTypes;
  Table<PoolFact> Pools;
  std::vector<llvm::StringRef> MemoryFolders;
  /// Whether a word has a meaning, as far as any model says, Fallback's too.
  std::map<Convention, llvm::StringMap<bool>> Conventions;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_MODELINDEX_H
