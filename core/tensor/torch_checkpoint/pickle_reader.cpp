#include "core/tensor/torch_checkpoint/pickle_reader.h"

#include "core/base/error.h"
#include "core/tensor/torch_checkpoint/pickle_names.h"
#include "core/tensor/utf8_character.h"

#include <unordered_map>
#include <utility>

namespace timbre::tensor::pickle {
namespace {

constexpr std::size_t kMostValues = 3'000'000;

class Machine {
public:
    Machine(std::string_view program, std::string source) : program_(program), source_(std::move(source)) {}
    Document run();

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw Error(ErrorCode::DamagedFile, source_ + ", byte " + std::to_string(at_) + ": " + what);
    }
    [[noreturn]] void refuse(const std::string& what) const {
        throw Error(ErrorCode::UnsafeModel,
                    source_ + ": " + what + "; a file of plain tensors needs nothing of the kind");
    }

    std::string_view bytes(std::size_t count);
    std::uint64_t number(int bytes);
    std::string_view line();

    void push(Value value);
    void pushRef(std::uint32_t index) { stack_.push_back(index); }
    std::uint32_t pop();
    Value& top();
    std::vector<std::uint32_t> popToMark();
    void remember(std::uint64_t key);
    void recall(std::uint64_t key);

    bool step();  // false after STOP
    bool constant(unsigned char code);
    bool container(unsigned char code);
    bool memo(unsigned char code);
    void tuple(std::size_t count);
    void longInteger();
    void text();
    void global();
    void storage();
    void append(std::vector<std::uint32_t> items);
    void set(const std::vector<std::uint32_t>& pairs);
    void build();
    void reduce();
    void rebuildTensor(const std::vector<std::uint32_t>& arguments);
    void rebuildParameter(const std::vector<std::uint32_t>& arguments);

    const Value& value(std::uint32_t index) const { return document_.values[index]; }
    std::int64_t integer(std::uint32_t index) const;
    std::vector<std::int64_t> integers(std::uint32_t index) const;
    void expectNoHooks(std::uint32_t index) const;

    std::string_view program_;
    std::string source_;
    std::size_t at_ = 0;
    std::vector<std::uint32_t> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint64_t, std::uint32_t> memo_;
    Document document_;
};

std::string_view Machine::bytes(std::size_t count) {
    if (count > program_.size() - at_) fail("the program is cut off");
    const std::string_view found = program_.substr(at_, count);
    at_ += count;
    return found;
}

std::uint64_t Machine::number(int count) {
    const std::string_view found = bytes(static_cast<std::size_t>(count));
    std::uint64_t value = 0;
    for (int i = count; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(found[static_cast<std::size_t>(i)]);
    return value;
}

std::string_view Machine::line() {
    const std::size_t end = program_.find('\n', at_);
    if (end == std::string_view::npos) fail("the program is cut off");
    const std::string_view found = bytes(end - at_);
    ++at_;
    return found;
}

void Machine::push(Value value) {
    if (document_.values.size() >= kMostValues) fail("too many values");
    stack_.push_back(static_cast<std::uint32_t>(document_.values.size()));
    document_.values.push_back(std::move(value));
}

std::uint32_t Machine::pop() {
    if (stack_.empty() || (!marks_.empty() && stack_.size() == marks_.back())) fail("nothing on the stack");
    const std::uint32_t index = stack_.back();
    stack_.pop_back();
    return index;
}

Value& Machine::top() {
    const std::uint32_t index = pop();
    pushRef(index);
    return document_.values[index];
}

std::vector<std::uint32_t> Machine::popToMark() {
    if (marks_.empty()) fail("no mark on the stack");
    const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<std::uint32_t> items(begin, stack_.end());
    stack_.erase(begin, stack_.end());
    marks_.pop_back();
    return items;
}

void Machine::remember(std::uint64_t key) {
    if (memo_.size() >= kMostValues) fail("too many remembered values");
    const std::uint32_t index = pop();
    pushRef(index);
    memo_[key] = index;
}

void Machine::recall(std::uint64_t key) {
    const auto found = memo_.find(key);
    if (found == memo_.end()) fail("a value is recalled that was never remembered");
    pushRef(found->second);
}

std::int64_t Machine::integer(std::uint32_t index) const {
    if (value(index).kind != Kind::Integer) fail("expected a whole number");
    return value(index).number;
}

std::vector<std::int64_t> Machine::integers(std::uint32_t index) const {
    if (value(index).kind != Kind::Tuple) fail("expected a tuple of whole numbers");
    if (value(index).items.size() > kMostDimensions) fail("too many dimensions");
    std::vector<std::int64_t> numbers;
    for (const std::uint32_t item : value(index).items) numbers.push_back(integer(item));
    return numbers;
}

void Machine::tuple(std::size_t count) {
    Value made{Kind::Tuple, 0, {}, std::vector<std::uint32_t>(count)};
    for (std::size_t i = count; i-- > 0;) made.items[i] = pop();
    push(std::move(made));
}

void Machine::longInteger() {
    const std::size_t count = number(1);
    if (count > 8) {  // beyond 64 bits: nothing that describes a tensor
        bytes(count);
        return push({Kind::Number, 0, {}, {}});
    }
    std::uint64_t value = number(static_cast<int>(count));
    const bool isNegative = count > 0 && (value >> (8 * count - 1) & 1) != 0;
    if (isNegative && count < 8) value |= ~std::uint64_t{0} << (8 * count);
    push({Kind::Integer, static_cast<std::int64_t>(value), {}, {}});
}

void Machine::text() {
    const std::string_view found = bytes(number(4));
    if (!isUtf8(found)) fail("a text that is not UTF-8");
    push({Kind::Text, 0, found, {}});
}

void Machine::global() {
    const std::string_view module = line(), name = line();
    const auto known = knownGlobal(module, name);
    if (!known) refuse("it wants to use " + quotedName(std::string(module) + "." + std::string(name)));
    push({Kind::Global, *known, {}, {}});
}

// BINPERSID: ('storage', type, key, location, count). The location is where it lived when it was saved.
void Machine::storage() {
    const Value id = value(pop());
    if (id.kind != Kind::Tuple || id.items.size() != 5) fail("expected the five parts of a storage");
    const Value &tag = value(id.items[0]), &type = value(id.items[1]), &key = value(id.items[2]);
    if (tag.kind != Kind::Text || tag.text != "storage" || type.kind != Kind::Global ||
        !storageType(type.number) || key.kind != Kind::Text || value(id.items[3]).kind != Kind::Text)
        fail("expected the five parts of a storage");
    document_.storages.push_back({key.text, *storageType(type.number), integer(id.items[4])});
    push({Kind::Storage, static_cast<std::int64_t>(document_.storages.size() - 1), {}, {}});
}

void Machine::append(std::vector<std::uint32_t> items) {
    Value& list = top();
    if (list.kind != Kind::List) fail("expected a list");
    list.items.insert(list.items.end(), items.begin(), items.end());
}

void Machine::set(const std::vector<std::uint32_t>& pairs) {
    if (pairs.size() % 2 != 0) fail("a key without a value");
    Value& dictionary = top();
    if (dictionary.kind != Kind::Dictionary) fail("expected a dictionary");
    for (std::size_t i = 0; i < pairs.size(); i += 2) {
        const Kind key = value(pairs[i]).kind;
        if (key != Kind::Text && key != Kind::Integer) fail("a key that is neither text nor number");
    }
    dictionary.items.insert(dictionary.items.end(), pairs.begin(), pairs.end());
}

// Only ordered dictionaries have a state in such files, the version numbers of modules.
void Machine::build() {
    pop();
    if (top().kind != Kind::Dictionary) refuse("it wants to set the state of something");
}

void Machine::expectNoHooks(std::uint32_t index) const {
    const Value& hooks = value(index);
    const bool isEmpty = hooks.kind == Kind::None || (hooks.kind == Kind::Dictionary && hooks.items.empty());
    if (!isEmpty) refuse("a tensor has hooks, which are functions");
}

// (storage, offset, shape, strides, requires_grad, hooks)
void Machine::rebuildTensor(const std::vector<std::uint32_t>& arguments) {
    if (arguments.size() != 6 || value(arguments[0]).kind != Kind::Storage)
        fail("expected a tensor of a storage");
    expectNoHooks(arguments[5]);
    document_.tensors.push_back({static_cast<std::size_t>(value(arguments[0]).number), integer(arguments[1]),
                                 integers(arguments[2]), integers(arguments[3])});
    push({Kind::Tensor, static_cast<std::int64_t>(document_.tensors.size() - 1), {}, {}});
}

// (tensor, requires_grad, hooks)
void Machine::rebuildParameter(const std::vector<std::uint32_t>& arguments) {
    if (arguments.size() != 3 || value(arguments[0]).kind != Kind::Tensor) fail("expected a tensor");
    expectNoHooks(arguments[2]);
    pushRef(arguments[0]);
}

void Machine::reduce() {
    const std::uint32_t tuple = pop(), callee = pop();
    if (value(tuple).kind != Kind::Tuple) fail("expected arguments");
    if (value(callee).kind != Kind::Global) refuse("it wants to call something");
    const std::vector<std::uint32_t> arguments = value(tuple).items;
    switch (value(callee).number) {
        case kOrderedDict:
            if (!arguments.empty()) fail("expected an empty dictionary");
            return push({Kind::Dictionary, 0, {}, {}});
        case kRebuildTensor:
            return rebuildTensor(arguments);
        case kRebuildParameter:
            return rebuildParameter(arguments);
        default:
            refuse("it wants to call a type of storage");
    }
}

bool Machine::constant(unsigned char code) {
    switch (code) {
        case 'N':
            push({});
            return true;
        case 0x88:
        case 0x89:
            push({Kind::Bool, code == 0x88, {}, {}});
            return true;
        case 'J':
            push({Kind::Integer, static_cast<std::int32_t>(number(4)), {}, {}});
            return true;
        case 'K':
            push({Kind::Integer, static_cast<std::int64_t>(number(1)), {}, {}});
            return true;
        case 'M':
            push({Kind::Integer, static_cast<std::int64_t>(number(2)), {}, {}});
            return true;
        case 0x8A:
            longInteger();
            return true;
        case 'G':
            bytes(8);
            push({Kind::Number, 0, {}, {}});
            return true;
        case 'X':
            text();
            return true;
        default:
            return false;
    }
}

bool Machine::container(unsigned char code) {
    switch (code) {
        case '(':
            marks_.push_back(stack_.size());
            return true;
        case '}':
            push({Kind::Dictionary, 0, {}, {}});
            return true;
        case ']':
            push({Kind::List, 0, {}, {}});
            return true;
        case ')':
            tuple(0);
            return true;
        case 0x85:
        case 0x86:
        case 0x87:
            tuple(code - std::size_t{0x84});
            return true;
        case 't':
            push({Kind::Tuple, 0, {}, popToMark()});
            return true;
        case 'a': {
            const std::uint32_t item = pop();
            append({item});
            return true;
        }
        case 'e':
            append(popToMark());
            return true;
        case 's': {
            const std::uint32_t item = pop(), key = pop();
            set({key, item});
            return true;
        }
        case 'u':
            set(popToMark());
            return true;
        default:
            return false;
    }
}

bool Machine::memo(unsigned char code) {
    switch (code) {
        case 'q':
            remember(number(1));
            return true;
        case 'r':
            remember(number(4));
            return true;
        case 'h':
            recall(number(1));
            return true;
        case 'j':
            recall(number(4));
            return true;
        default:
            return false;
    }
}

bool Machine::step() {
    const auto code = static_cast<unsigned char>(bytes(1)[0]);
    if (constant(code) || container(code) || memo(code)) return true;
    switch (code) {
        case 'c':
            global();
            return true;
        case 'Q':
            storage();
            return true;
        case 'R':
            reduce();
            return true;
        case 'b':
            build();
            return true;
        case '.':
            return false;
        default:
            refuse("it uses the operation " + operationName(code));
    }
}

Document Machine::run() {
    if (bytes(1)[0] != '\x80') fail("no pickle of protocol 2");
    if (const std::uint64_t protocol = number(1); protocol != 2)
        throw Error(ErrorCode::Unsupported,
                    source_ + ": expected a pickle of protocol 2, found " + std::to_string(protocol));
    while (step()) {
    }
    document_.root = pop();
    if (!stack_.empty() || !marks_.empty()) fail("something is left on the stack");
    if (at_ != program_.size()) fail("something after the end");
    return std::move(document_);
}

}  // namespace

Document read(std::string_view program, const std::string& source) {
    return Machine(program, source).run();
}

}  // namespace timbre::tensor::pickle
