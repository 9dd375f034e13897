//===--- YamlKey.h - Keys of mappings, for all releases of LLVM -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LLVM_YAMLKEY_H
#define ASYNC_TIDY_LLVM_YAMLKEY_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Config/llvm-config.h"

namespace async_tidy::release {

/// \p Key, a literal or another text with a null behind it, as the YAML library
/// takes it.
#if LLVM_VERSION_MAJOR >= 22
inline llvm::StringRef yamlKey(llvm::StringRef Key) { return Key; }
#else
inline const char *yamlKey(llvm::StringRef Key) { return Key.data(); }
#endif

} // namespace async_tidy::release

#endif // ASYNC_TIDY_LLVM_YAMLKEY_H
