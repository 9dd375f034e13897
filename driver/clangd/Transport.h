//===--- Transport.h - As clangd declares it --------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd installs no headers. This is its interface to a client, which has to
// be as in clangd's Transport.h: virtual functions in this order.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_TRANSPORT_H
#define ASYNC_TIDY_DRIVER_TRANSPORT_H

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace clang::clangd {

/// Carries the messages of the protocol between clangd and a client.
class Transport {
public:
  virtual ~Transport() = default;

  // What clangd sends.
  virtual void notify(llvm::StringRef Method, llvm::json::Value Params) = 0;
  virtual void call(llvm::StringRef Method, llvm::json::Value Params,
                    llvm::json::Value ID) = 0;
  virtual void reply(llvm::json::Value ID,
                     llvm::Expected<llvm::json::Value> Result) = 0;

  /// What clangd is told. Each function returns whether to go on.
  class MessageHandler {
  public:
    virtual ~MessageHandler() = default;
    virtual bool onNotify(llvm::StringRef Method, llvm::json::Value Params) = 0;
    virtual bool onCall(llvm::StringRef Method, llvm::json::Value Params,
                        llvm::json::Value ID) = 0;
    virtual bool onReply(llvm::json::Value ID,
                         llvm::Expected<llvm::json::Value> Result) = 0;
  };
  virtual llvm::Error loop(MessageHandler &Handler) = 0;
};

} // namespace clang::clangd

#endif // ASYNC_TIDY_DRIVER_TRANSPORT_H
