//===--- ResourceDirectory.cpp - Finds clang's builtin headers ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResourceDirectory.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#define ASYNC_TIDY_STRING_OF(X) #X
#define ASYNC_TIDY_STRING(X) ASYNC_TIDY_STRING_OF(X)

namespace path = llvm::sys::path;

namespace async_tidy {

static constexpr char Release[] = ASYNC_TIDY_STRING(LLVM_VERSION_MAJOR);

llvm::Expected<std::string> findResourceDirectory(llvm::StringRef Executable) {
  const std::string Libraries[] = {
      (path::parent_path(path::parent_path(Executable)) + "/lib").str(),
      ASYNC_TIDY_LLVM_LIBRARY_DIR,
      std::string("/usr/lib/llvm-") + Release + "/lib",
  };
  std::vector<std::string> Tried;
  for (const std::string &Library : Libraries) {
    llvm::SmallString<256> Folder(Library);
    path::append(Folder, "clang", Release);
    llvm::SmallString<256> Header(Folder);
    path::append(Header, "include", "stddef.h");
    if (llvm::sys::fs::exists(Header))
      return Folder.str().str();
    Tried.push_back(Folder.str().str());
  }
  return userError("the builtin headers of clang {} are in none of {}; install "
                   "libclang-common-{}-dev",
                   Release, llvm::join(Tried, ", "), Release);
}

} // namespace async_tidy
