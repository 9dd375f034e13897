//===--- BuiltinModels.cpp - The models that are part of the program ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/Model.h"

llvm::ArrayRef<async_tidy::LibraryModel> async_tidy::builtinModels() {
  static const std::vector<LibraryModel> Models = {
#include "BuiltinModels.inc"
  };
  return Models;
}
