#pragma once

#include "core/observe/http_server.h"

#include <functional>
#include <string>
#include <string_view>

namespace timbre::observe {

struct Page {
    std::string type, body;
    int status = 200;
};

// What the endpoint gives away, made anew for every request on the server's thread; must not throw.
struct Pages {
    std::function<Page()> metrics, health;
};

// Decides on one request. In this order: a Host that is not this machine by name or number, as after a
// rebinding of DNS, and an Origin of elsewhere, that is a web page, are refused with 403; without the
// token 401; then 404 and 405. Every answer forbids keeping it. Pure but for `pages`.
HttpAnswer answer(const HttpAsk& ask, std::string_view token, int port, const Pages& pages);

}  // namespace timbre::observe
