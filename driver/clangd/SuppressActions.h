//===--- SuppressActions.h - Actions that add NOLINT ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SUPPRESSACTIONS_H
#define ASYNC_TIDY_DRIVER_SUPPRESSACTIONS_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"
#include <mutex>

namespace async_tidy {

/// Offers to suppress findings: adds to clangd's answer to
/// `textDocument/codeAction` an action for each finding that the client asks
/// about, which writes a `NOLINT` comment at the end of its line. Its reason is
/// left to the user. May be used from several threads.
class SuppressActions {
public:
  /// Takes note of a request of the client.
  void onCall(llvm::StringRef Method, const llvm::json::Value &Params,
              const llvm::json::Value &ID);

  /// Adds the actions to \p Answer, if the request \p ID was for actions.
  void addTo(const llvm::json::Value &ID, llvm::json::Value &Answer);

private:
  std::mutex Guard;
  /// Whether the client takes more than commands for an answer.
  bool TakesActions = false;
  /// What to add to answers that have yet to come, by the requests.
  llvm::StringMap<llvm::json::Array> Pending;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SUPPRESSACTIONS_H
