//===--- SharedParse.h - Parses headers once for several units --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SHAREDPARSE_H
#define ASYNC_TIDY_DRIVER_SHAREDPARSE_H

#include "PreambleGuard.h"
#include "PreambleTask.h"
#include "platform/WorkerPool.h"
#include "clang/AST/ASTConsumer.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// What goes on with a unit where the headers end that it shares.
class SharedUnit {
public:
  virtual ~SharedUnit() = default;

  struct Watchers {
    clang::DiagnosticConsumer &Diagnostics;
    std::unique_ptr<clang::ASTConsumer> Declarations;
  };
  /// Who is to hear of the unit with the number \p Unit, before \p Compiler
  /// reads its file, \p File.
  virtual Watchers begin(size_t Unit, clang::CompilerInstance &Compiler,
                         llvm::StringRef File) = 0;
  /// \p Compiler has read the unit to its end.
  virtual void end(clang::CompilerInstance &Compiler) = 0;
};

/// Parses the headers that units share, and each unit, or more headers that
/// some of the units share, from there on in a copy of the process.
class SharedParse {
public:
  /// As where a unit is analyzed by itself, bodies that no check reads are left
  /// out if \p SkipBodies says so. A unit may take \p Timeout seconds. The
  /// references must outlive the object.
  SharedParse(const PreambleTask &Task, bool SkipBodies, unsigned Timeout,
              llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS,
              SharedUnit &Unit);
  ~SharedParse();

  /// Calls \p OnShared with the number of a group when its headers are parsed.
  /// Returns the number of a unit in the process that has parsed it; the
  /// process of a group ends when all that is read behind it is done. Fails in
  /// that process if any of the headers does not compile, or is none of the
  /// system.
  llvm::Expected<size_t> run(llvm::function_ref<void(size_t)> OnShared);

  /// Afterwards, in the process of a unit: why it may mean something else than
  /// by itself; empty if it does not.
  std::string doubt() const;
  /// If it is worth a try to hide more macros, asks the process of the headers
  /// for it, and returns the exit code that tells it so.
  std::optional<int> askAgain() const;

private:
  class Action;
  class Factory;
  class UnitsPragma;
  friend class Action;

  /// A process to start: that of a unit or of a group, by its number.
  struct Copy {
    bool IsUnit;
    size_t Number;
  };

  std::string whyNot() const;
  bool readsAll(const PreambleTask::Unit &Unit) const;
  void goOn(clang::Preprocessor &Reader, clang::SourceLocation Where);
  /// Whether there are groups that are read behind the headers of the group.
  bool hasInner() const;
  unsigned timeoutOf(const Copy &Started) const;
  std::vector<Copy> copies() const;
  std::optional<Copy> forkCopies();
  bool noteEnd(size_t Unit, WorkerOutcome End);
  void enterGroup(size_t Group, clang::SourceLocation Where);
  void enterUnit(size_t Unit, clang::SourceLocation Where);
  std::optional<unsigned> beginOfRest(llvm::StringRef Name,
                                      clang::FileEntryRef File) const;
  std::string wrapper() const;

  const PreambleTask &Task;
  const bool SkipBodies;
  const unsigned Timeout;
  const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS;
  SharedUnit &Continued;
  llvm::function_ref<void(size_t)> OnShared;
  /// The group whose headers are parsed.
  size_t Group = 0;
  /// The name by which the compiler reads the source of the first unit.
  std::string FirstSource;
  /// What includes the headers: the text of a file beside that source, which is
  /// there for the compiler only.
  std::string Text;
  PreambleContents Contents;
  /// For a unit that need not be told from what it is by itself.
  const PreambleContents Nothing;
  bool IsOfSystem = true;
  /// The compiler and who hears of what it says and reads.
  clang::CompilerInstance *Compiler = nullptr;
  class Diagnostics;
  std::unique_ptr<Diagnostics> Errors;
  class Declarations;
  Declarations *Declared = nullptr;
  /// Macros that are hidden from units, since others needed it.
  std::set<std::string> Hidden;
  std::optional<size_t> Unit;
  std::optional<PreambleGuard> Guard;
  /// Kept to the end of the process: it would take long to give back what it
  /// has of the memory that is shared.
  std::shared_ptr<clang::Preprocessor> Reader;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SHAREDPARSE_H
