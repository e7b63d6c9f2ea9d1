// SPDX-License-Identifier: MIT
// A workbook file as text that people can read and tests can compare: its contents, not their encoding.
#pragma once

#include <zip.h>
#include <pugixml.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace giamsat::test {

/// The parts of the archive by name.
inline std::map<std::string, std::string> parts_of(const std::filesystem::path& file) {
    std::map<std::string, std::string> parts;
    int code = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive == nullptr) throw std::runtime_error("not an archive: " + file.string());
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        zip_stat_t status;
        zip_stat_index(archive, i, 0, &status);
        std::string& part = parts[status.name];
        part.resize(status.size);
        zip_file_t* entry = zip_fopen_index(archive, i, 0);
        zip_fread(entry, part.data(), part.size());
        zip_fclose(entry);
    }
    zip_discard(archive);
    return parts;
}

class Dump {
public:
    explicit Dump(const std::filesystem::path& file) : parts_(parts_of(file)) {
        load("xl/workbook.xml", workbook_);
        load("xl/styles.xml", styles_);
        pugi::xml_document strings;
        if (parts_.contains("xl/sharedStrings.xml")) load("xl/sharedStrings.xml", strings);
        for (const auto& string : strings.child("sst")) strings_.emplace_back(string.child("t").text().get());
    }

    std::string text() {
        int number = 0;
        int charts = 0;
        for (const auto& sheet : workbook_.child("workbook").child("sheets")) {
            const std::string id = std::to_string(++number);
            pugi::xml_document document;
            load("xl/worksheets/sheet" + id + ".xml", document);
            out_ << "== " << sheet.attribute("name").value() << '\n';
            print_set_up(document.child("worksheet"), number - 1);
            print_rows(document.child("worksheet"));
            print_links(document.child("worksheet"), id);
            if (const std::string drawing = "xl/drawings/drawing" + std::to_string(charts == 0 ? 1 : 2) + ".xml";
                document.child("worksheet").child("drawing") && parts_.contains(drawing))
                charts += print_charts(drawing, charts);
        }
        return out_.str();
    }

private:
    void load(const std::string& part, pugi::xml_document& document) {
        if (!document.load_string(parts_.at(part).c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single))
            throw std::runtime_error("not well-formed: " + part);
    }

    void print_set_up(const pugi::xml_node& sheet, int index) {
        const auto page = sheet.child("pageSetup");
        const auto margins = sheet.child("pageMargins");
        out_ << "page: paper " << page.attribute("paperSize").value() << ", " << page.attribute("orientation").value()
             << ", wide " << page.attribute("fitToWidth").as_string("1") << ", high "
             << page.attribute("fitToHeight").as_string("1") << ", from "
             << (page.attribute("useFirstPageNumber").as_bool() ? page.attribute("firstPageNumber").as_string("1")
                                                                : "auto");
        for (const char* side : {"left", "right", "top", "bottom"})
            out_ << ", " << side << " " << margins.attribute(side).as_double() * 25.4 << " mm";
        out_ << ", header " << sheet.child("headerFooter").child_value("oddHeader") << '\n';
        for (const auto& name : workbook_.child("workbook").child("definedNames"))
            if (name.attribute("localSheetId").as_int() == index)
                out_ << "name: " << name.attribute("name").value() << " " << name.text().get() << '\n';
        if (const auto pane = sheet.child("sheetViews").child("sheetView").child("pane"))
            out_ << "scrolls: " << pane.attribute("topLeftCell").value() << '\n';
        if (const auto colour = sheet.child("sheetPr").child("tabColor"))
            out_ << "tab: " << colour.attribute("rgb").value() << '\n';
        if (const auto outline = sheet.child("sheetPr").child("outlinePr"))
            out_ << "summary below: " << outline.attribute("summaryBelow").value() << '\n';
        for (const auto& brk : sheet.child("rowBreaks"))
            out_ << "page break below row " << brk.attribute("id").value() << '\n';
        for (const auto& brk : sheet.child("colBreaks"))
            out_ << "page break after column " << brk.attribute("id").value() << '\n';
        out_ << "widths:";
        for (const auto& column : sheet.child("cols"))
            for (int i = column.attribute("min").as_int(); i <= column.attribute("max").as_int(); ++i)
                out_ << ' ' << static_cast<int>(column.attribute("width").as_double());
        out_ << '\n' << "merged:";
        std::set<std::string> merges;
        for (const auto& merge : sheet.child("mergeCells")) merges.insert(merge.attribute("ref").value());
        for (const std::string& merge : merges) out_ << ' ' << merge;
        out_ << '\n';
    }

    std::string format_of(const pugi::xml_node& cell) const {
        const int style = cell.attribute("s").as_int();
        const auto formats = styles_.child("styleSheet").child("cellXfs").children();
        const int id = std::next(formats.begin(), style)->attribute("numFmtId").as_int();
        if (id == 0) return "";
        for (const auto& format : styles_.child("styleSheet").child("numFmts"))
            if (format.attribute("numFmtId").as_int() == id)
                return std::string(" {") + format.attribute("formatCode").value() + "}";
        return id == 3 ? " {#,##0}" : id == 10 ? " {0.00%}" : " {" + std::to_string(id) + "}";
    }

    std::string value_of(const pugi::xml_node& cell) const {
        const std::string type = cell.attribute("t").value();
        const std::string value = cell.child_value("v");
        if (type == "s") return '"' + strings_.at(static_cast<std::size_t>(std::stoi(value))) + '"';
        if (type == "inlineStr") return '"' + std::string(cell.child("is").child("t").text().get()) + '"';
        return type == "str" ? '"' + value + '"' : value;
    }

    void print_rows(const pugi::xml_node& sheet) {
        for (const auto& row : sheet.child("sheetData")) {
            if (row.attribute("outlineLevel"))
                out_ << "row " << row.attribute("r").value() << " outline " << row.attribute("outlineLevel").value()
                     << '\n';
            for (const auto& cell : row) {
                if (!cell.first_child()) continue;
                out_ << cell.attribute("r").value() << ' ';
                if (cell.child("f")) out_ << '=' << cell.child_value("f") << " -> ";
                out_ << value_of(cell);
                if (cell.attribute("t").empty()) out_ << format_of(cell);
                out_ << '\n';
            }
        }
    }

    void print_links(const pugi::xml_node& sheet, const std::string& id) {
        if (!sheet.child("hyperlinks")) return;
        pugi::xml_document relationships;
        load("xl/worksheets/_rels/sheet" + id + ".xml.rels", relationships);
        for (const auto& link : sheet.child("hyperlinks"))
            out_ << "link: " << link.attribute("ref").value() << " "
                 << relationships.child("Relationships")
                        .find_child_by_attribute("Id", link.attribute("r:id").value())
                        .attribute("Target")
                        .value()
                 << '\n';
    }

    int print_charts(const std::string& drawing, int before) {
        int count = 0;
        pugi::xml_document document;
        load(drawing, document);
        for (const auto& anchor : document.child("xdr:wsDr")) {
            const auto from = anchor.child("xdr:from");
            const auto to = anchor.child("xdr:to");
            pugi::xml_document chart;
            load("xl/charts/chart" + std::to_string(before + ++count) + ".xml", chart);
            out_ << "chart rows " << from.child_value("xdr:row") << "-" << to.child_value("xdr:row") << ", columns "
                 << from.child_value("xdr:col") << "-" << to.child_value("xdr:col") << ": ";
            for (const auto& text : chart.select_nodes("//c:chart/c:title//a:t")) out_ << text.node().text().get();
            out_ << '\n';
            if (chart.select_node("//c:lineChart")) out_ << "  lines\n";
            for (const auto& found : chart.select_nodes("//c:ser")) print_series(found.node());
        }
        return count;
    }

    void print_series(const pugi::xml_node& series) {
        out_ << "  " << series.child("c:tx").child("c:strRef").child_value("c:f") << " over "
             << series.child("c:cat").first_child().child_value("c:f") << ": "
             << series.child("c:val").child("c:numRef").child_value("c:f") << " ->";
        for (const auto& point : series.child("c:val").child("c:numRef").child("c:numCache").children("c:pt"))
            out_ << ' ' << point.child_value("c:v");
        if (const auto marker = series.child("c:marker").child("c:symbol"))
            out_ << ", " << marker.attribute("val").value() << ' '
                 << series.child("c:spPr").child("a:ln").child("a:prstDash").attribute("val").as_string("solid");
        out_ << '\n';
    }

    std::map<std::string, std::string> parts_;
    pugi::xml_document workbook_;
    pugi::xml_document styles_;
    std::vector<std::string> strings_;
    std::ostringstream out_;
};

}  // namespace giamsat::test
