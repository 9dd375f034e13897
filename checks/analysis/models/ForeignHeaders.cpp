//===--- ForeignHeaders.cpp - Headers of other people ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ForeignHeaders.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

static StringRef pathOf(FileID File, const SourceManager &Sources) {
  const OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return "";
  const StringRef Real = Entry->getFileEntry().tryGetRealPathName();
  return Real.empty() ? Entry->getName() : Real;
}

/// The file that declares \p Name, a qualified name, or an invalid one.
static FileID fileDeclaring(StringRef Name, ASTContext &AST) {
  const DeclContext *Scope = AST.getTranslationUnitDecl();
  SmallVector<StringRef, 4> Parts;
  Name.split(Parts, "::", -1, /*KeepEmpty=*/false);
  const NamedDecl *Found = nullptr;
  for (StringRef Part : Parts) {
    const auto Identifier = AST.Idents.find(Part);
    if (!Scope || Identifier == AST.Idents.end())
      return {};
    const auto Declared = Scope->lookup(Identifier->getValue());
    if (Declared.empty())
      return {};
    Found = Declared.front();
    Scope = dyn_cast<NamespaceDecl>(Found);
  }
  const SourceManager &Sources = AST.getSourceManager();
  return Found
             ? Sources.getFileID(Sources.getExpansionLoc(Found->getLocation()))
             : FileID();
}

/// The part of \p Path that ends with the last folder of which \p IsWanted
/// holds, or nothing.
static StringRef upTo(StringRef Path,
                      llvm::function_ref<bool(StringRef)> IsWanted) {
  for (StringRef Folder = llvm::sys::path::parent_path(Path); Folder.size() > 1;
       Folder = llvm::sys::path::parent_path(Folder))
    if (IsWanted(llvm::sys::path::filename(Folder)))
      return Folder;
  return "";
}

static bool isBelow(StringRef Path, StringRef Folder) {
  return Path.consume_front(Folder) && Path.starts_with("/");
}

/// The tree that a library with its headers in \p Folder comes in.
static StringRef treeAround(StringRef Folder) {
  StringRef Tree = llvm::sys::path::parent_path(Folder);
  while (llvm::is_contained({"include", "src", "lib"},
                            llvm::sys::path::filename(Tree)))
    Tree = llvm::sys::path::parent_path(Tree);
  return Tree;
}

/// Adds the folders with the headers of libraries that this unit uses and that
/// are not the project itself.
static void addFoldersOfLibraries(ASTContext &AST,
                                  ArrayRef<LibraryModel> Models,
                                  llvm::StringSet<> &Folders) {
  const SourceManager &Sources = AST.getSourceManager();
  const StringRef Main = pathOf(Sources.getMainFileID(), Sources);
  for (const LibraryModel &Library : Models)
    for (const TypeFact &Type : Library.Types)
      for (StringRef Name : Type.Names) {
        const FileID File = fileDeclaring(Name, AST);
        if (File.isInvalid())
          continue;
        const StringRef Namespace = Name.ltrim(':').split("::").first;
        const StringRef Folder =
            upTo(pathOf(File, Sources), [&](StringRef Part) {
              return Part.equals_insensitive(Namespace);
            });
        if (!Folder.empty() && !isBelow(Main, treeAround(Folder)))
          Folders.insert(Folder);
      }
}

/// All files. They are listed before anything is asked of one: what is read
/// from a precompiled header for that adds to the table that has them.
static std::vector<FileEntryRef> filesOf(const SourceManager &Sources) {
  std::vector<FileEntryRef> Files;
  for (const auto &[File, Content] :
       llvm::make_range(Sources.fileinfo_begin(), Sources.fileinfo_end()))
    Files.push_back(File);
  return Files;
}

namespace {

/// Finds the places where files were first entered. SourceManager itself goes
/// through its whole table, of all expansions of macros, for each file.
class FirstEntries {
public:
  explicit FirstEntries(const SourceManager &Of) : Sources(Of) {
    for (unsigned I = 0; I < Sources.local_sloc_entry_size(); ++I)
      if (const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
          Entry.isFile())
        if (const OptionalFileEntryRef File =
                Entry.getFile().getContentCache().OrigEntry)
          First.try_emplace(
              &File->getFileEntry(),
              SourceLocation::getFromRawEncoding(Entry.getOffset()));
  }

  /// An invalid one if \p File was not entered.
  FileID of(FileEntryRef File) const {
    const SourceLocation Begin = First.lookup(&File.getFileEntry());
    if (Begin.isValid())
      return Sources.getFileID(Begin);
    const bool MayBeLoaded = Sources.loaded_sloc_entry_size() > 0;
    return MayBeLoaded ? Sources.translateFile(File) : FileID();
  }

private:
  const SourceManager &Sources;
  llvm::DenseMap<const FileEntry *, SourceLocation> First;
};

} // namespace

std::set<std::string> markForeignHeaders(ASTContext &AST,
                                         ArrayRef<LibraryModel> UserModels,
                                         ArrayRef<LibraryModel> Models,
                                         StringRef ForeignFolders) {
  SourceManager &Sources = AST.getSourceManager();
  const StringRef Main = pathOf(Sources.getMainFileID(), Sources);
  SmallVector<StringRef, 16> Names;
  ForeignFolders.split(Names, ';', -1, /*KeepEmpty=*/false);
  llvm::StringSet<> Libraries;
  addFoldersOfLibraries(AST, UserModels, Libraries);
  addFoldersOfLibraries(AST, Models, Libraries);
  // The folder because of which a file is foreign, or nothing.
  auto ForeignFolderOf = [&](StringRef Path) -> StringRef {
    const StringRef Vendor = upTo(
        Path, [&](StringRef Part) { return llvm::is_contained(Names, Part); });
    if (!Vendor.empty() && !isBelow(Main, Vendor))
      return Vendor;
    for (StringRef Folder : Libraries.keys())
      if (isBelow(Path, Folder))
        return Folder;
    return "";
  };
  const FirstEntries Entries(Sources);
  std::set<std::string> Marked;
  for (const FileEntryRef File : filesOf(Sources)) {
    const StringRef Real = File.getFileEntry().tryGetRealPathName();
    const StringRef Folder =
        ForeignFolderOf(Real.empty() ? File.getName() : Real);
    if (Folder.empty())
      continue;
    const FileID ID = Entries.of(File);
    if (ID.isInvalid())
      continue;
    const SrcMgr::FileInfo &Info = Sources.getSLocEntry(ID).getFile();
    if (Info.hasLineDirectives() ||
        SrcMgr::isSystem(Info.getFileCharacteristic()))
      continue;
    Marked.insert(Folder.str());
    // As a line marker at the top of the file says it: the next line is its
    // second, and from here on it is one of the system.
    Sources.AddLineNote(Sources.getLocForStartOfFile(ID), /*LineNo=*/2,
                        /*FilenameID=*/-1, /*IsFileEntry=*/false,
                        /*IsFileExit=*/false, SrcMgr::C_System);
  }
  return Marked;
}

} // namespace async_tidy
