#pragma once
asio::awaitable<void> work();
