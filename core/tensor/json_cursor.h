#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace timbre::tensor {

// Reads JSON (RFC 8259) of strangers value by value, without building a tree: strict, of bounded
// depth (32) and width (a quarter million members). Everything throws Error(DamagedFile) with the
// source and the byte. One object, one thread.
class JsonCursor {
public:
    // `text` must outlive the cursor. `source` is named in messages.
    JsonCursor(std::string_view text, std::string source);

    // The callbacks read exactly the value they are called for. A name that comes twice is an error.
    void object(const std::function<void(const std::string& name)>& member);
    void array(const std::function<void()>& element);
    std::string string();    // valid UTF-8
    std::int64_t integer();  // no fraction, no exponent
    void skip();             // any value
    void end();              // only white space is left

    [[noreturn]] void fail(const std::string& what) const;

private:
    char next();  // the first character of the next token; 0 at the end
    bool accept(char c);
    void expect(char c);
    void enter(char c);
    void leave(char c);
    void word(std::string_view literal);
    void digits();
    void number();
    std::uint32_t hexUnit();
    void escape(std::string& out);

    std::string_view text_;
    std::string source_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace timbre::tensor
