#include "core/text/import/documents/xml_events.h"

#include "core/base/error.h"
#include "core/text/import/import_steps.h"

#include <libxml/xmlreader.h>
#include <limits>
#include <memory>

namespace timbre::text {
namespace {

struct FreeReader {
    void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

XmlEvents::Attributes attributesOf(xmlTextReader* reader) {
    XmlEvents::Attributes attributes;
    while (xmlTextReaderMoveToNextAttribute(reader) == 1)
        attributes.emplace(view(xmlTextReaderConstLocalName(reader)), view(xmlTextReaderConstValue(reader)));
    xmlTextReaderMoveToElement(reader);
    return attributes;
}

}  // namespace

void readXml(const std::string& bytes, const std::string& what, const ImportOptions& options,
             const XmlEvents& events, bool mayDeclareType) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(ErrorCode::InvalidInput, what + " is too large");
    const std::unique_ptr<xmlTextReader, FreeReader> reader(
        xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA));
    if (!reader) throw Error(ErrorCode::DamagedFile, what + " cannot be read");
    int more = 0;
    while ((more = xmlTextReaderRead(reader.get())) == 1) {
        throwIfStopped(options);
        switch (xmlTextReaderNodeType(reader.get())) {
            case XML_READER_TYPE_DOCUMENT_TYPE:
                if (!mayDeclareType)
                    throw Error(ErrorCode::DamagedFile, what + " has a document type, which is not allowed");
                break;
            case XML_READER_TYPE_ELEMENT: {
                const bool empty = xmlTextReaderIsEmptyElement(reader.get()) == 1;
                const std::string name(view(xmlTextReaderConstLocalName(reader.get())));
                events.opened(name, attributesOf(reader.get()));
                if (empty) events.closed(name);
                break;
            }
            case XML_READER_TYPE_END_ELEMENT:
                events.closed(view(xmlTextReaderConstLocalName(reader.get())));
                break;
            case XML_READER_TYPE_TEXT:
            case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            case XML_READER_TYPE_WHITESPACE:
                if (events.text) events.text(view(xmlTextReaderConstValue(reader.get())));
                break;
            default:
                break;
        }
    }
    if (more < 0)
        throw Error(ErrorCode::DamagedFile,
                    what + ", line " + std::to_string(xmlTextReaderGetParserLineNumber(reader.get())) +
                        ": not well-formed XML");
}

}  // namespace timbre::text
