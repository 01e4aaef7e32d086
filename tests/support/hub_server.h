#pragma once

#include "tests/support/http_wire.h"

#include <array>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace timbre::test {

// What the hub tells about a repository besides its files.
struct HubRepository {
    std::filesystem::path folder = {};  // its files, read anew on every request
    std::string revision = "main";
    std::string licence = "mit";
    std::string pipelineTag = "text-to-speech";
    std::int64_t downloads = 1000;
    std::string token = {};  // asked for where not empty
    bool gated = false;      // 403 until the licence is accepted, whatever the token
};

// How one answer goes wrong; all that is set happens together.
struct HubFault {
    int status = 0;  // instead of the right answer, with `body`
    std::optional<std::string> body = {};
    HeaderMap headers = {};           // added or replaced: {{"retry-after", "1"}}, {{"etag", "\"x\""}}
    std::string location = {};        // with a 30x status; "loop": the address asked for
    bool ignoreRange = false;         // 200 and the whole file
    bool withoutLength = false;       // the end of the body is the end of the connection
    bool corrupt = false;             // every 1000th byte is another one
    double cutAt = -1;                // the connection ends after this fraction of the body
    double stallAt = -1;              // nothing more comes after this fraction of the body
    std::int64_t cutAfter = -1;       // as cutAt, in bytes
    std::int64_t bytesPerSecond = 0;  // slow trickle
    std::size_t hugeHeaderBytes = 0;
    bool dropped = false;  // the connection ends without an answer
};

// A real HTTP/1.1 server on 127.0.0.1 that answers as the Hugging Face hub does, for tests and for
// use by hand. Big files are redirected to a second server (another port, named "localhost"), as the
// hub redirects to its CDN. Listens from the constructor on; all functions from any thread.
//
//   GET /api/models?search=Q&limit=N            GET /api/models/OWNER/NAME/revision/REV
//   GET /api/models/OWNER/NAME/tree/REV?recursive=true[&limit=N&cursor=C]   (Link: …; rel="next")
//   GET|HEAD /OWNER/NAME/resolve/REV/PATH       (ETag, X-Repo-Commit, X-Linked-Size, X-Linked-Etag)
//
// REV is the name of the revision or the commit: a hash of all files, so it changes with them.
class HubServer {
public:
    HubServer();
    // With TLS: PEM files of a certificate and its key, for both servers.
    HubServer(const std::filesystem::path& certificate, const std::filesystem::path& key);
    ~HubServer();
    HubServer(const HubServer&) = delete;
    HubServer& operator=(const HubServer&) = delete;

    void add(const std::string& name, HubRepository repository);  // "owner/name"
    std::string url() const;                                      // "http://127.0.0.1:40123"
    std::string cdnUrl() const;                                   // "http://localhost:40124"
    std::string commitOf(const std::string& name);

    void setBigFileBytes(std::int64_t bytes);  // files from this size on are LFS files; 1024
    void setPageSize(std::size_t entries);     // of file lists; 1000

    // The next `times` requests whose path contains `part` go wrong so; earlier calls come first.
    void fault(std::string part, HubFault fault, int times = 1);

    std::vector<HttpRequest> requests() const;  // in the order of arrival
    int count(const std::string& part) const;   // requests whose path contains it

private:
    struct Listed {
        std::string path, gitOid, sha256;
        std::int64_t bytes = 0;
    };
    struct Answer {
        int status = 200;
        HeaderMap headers = {};
        std::string body = {};
        std::filesystem::path file = {};  // instead of body
        std::int64_t begin = 0, length = 0;
    };
    struct Planned {
        std::string part;
        HubFault fault;
        int times;
    };
    class Tls;

    void acceptFrom(const HttpListener& listener);
    void serve(HttpWire& wire, int port);
    HubFault takeFault(const HttpRequest& request);
    Answer answerTo(const HttpRequest& request);
    Answer apiAnswer(const HttpRequest& request);
    Answer searchAnswer(const HttpRequest& request);
    Answer treeAnswer(const HttpRequest& request, const std::string& name, const std::string& revision);
    Answer fileAnswer(const HttpRequest& request, const std::string& name, const std::string& revision,
                      const std::string& path);
    Answer cdnAnswer(const HttpRequest& request);
    std::optional<Answer> refusal(const HttpRequest& request, const std::string& name,
                                  const std::string& revision);
    bool send(HttpWire& wire, const HttpRequest& request, Answer answer, const HubFault& fault);
    bool sendBody(HttpWire& wire, const Answer& answer, const HubFault& fault);
    std::vector<Listed> filesOf(const std::string& name);
    Listed listed(const std::filesystem::path& folder, const std::filesystem::path& file);
    bool isStopping() const;

    std::unique_ptr<Tls> tls_;
    HttpListener hub_, cdn_;
    mutable std::mutex mutex_;
    std::map<std::string, HubRepository> repositories_;
    std::map<std::string, Listed> known_;  // by path, size and time of change
    std::list<Planned> faults_;
    std::vector<HttpRequest> requests_;
    std::int64_t bigFileBytes_ = 1024;
    std::size_t pageSize_ = 1000;
    bool stopping_ = false;
    std::list<std::unique_ptr<HttpWire>> wires_;
    std::vector<std::jthread> threads_;  // one per connection
    std::array<std::jthread, 2> acceptors_;
};

}  // namespace timbre::test
