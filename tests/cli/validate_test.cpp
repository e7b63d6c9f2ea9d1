// SPDX-License-Identifier: MIT
// The command `validate`: inputs, outputs, exit status.
#include "cli/program.hpp"
#include "io/files.hpp"
#include "temporary_directory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace giamsat::cli {
namespace {

using nlohmann::json;
using test::Ran;
using test::run_program;
using test::TemporaryDirectory;

// The result, which must be one JSON document.
json document_of(const Ran& ran) {
    return json::parse(ran.out);
}

// Not UTF-8: an error whatever the programme.
constexpr std::string_view broken = "giamsat: plan/1\ntitle: \xff\n";

TEST_CASE("a directory without a giamsat file is a failure, but the result is still one document") {
    const TemporaryDirectory directory;
    directory.file("note.txt", "not ours");
    const auto ran = run_program({"validate", directory.path().string(), "--format", "json", "--as-of", "2023-02-16"});
    CHECK(ran.status == 2);
    CHECK(document_of(ran) ==
          json::parse(R"({"schema": "giamsat.validate/1", "programme": "danang-2023", "as_of": "2023-02-16",
        "exit_code": 2, "summary": {"files": 0, "unreadable": 0, "errors": 0, "warnings": 0, "notices": 0, "ignored": 0},
        "files": [], "findings": []})"));
    CHECK(ran.err ==
          "giamsat: bỏ qua 1 tệp không phải `.yaml`: " + (directory.path() / "note.txt").string() +
              "\n"
              "giamsat: không có kế hoạch hay báo cáo nào để kiểm tra\n"
              "  gợi ý: ghi tên tệp .yaml có `giamsat: plan/1` hoặc `giamsat: report/1`, hay thư mục chứa chúng\n");
}

TEST_CASE("empty standard input is a failure, reported once") {
    CHECK(run_program({"validate", "-", "-q"}) == Ran{2, "", "giamsat: đầu vào chuẩn không có gì\n"});
}

TEST_CASE("missing files are named, and the rest is checked") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", broken);
    const auto ran = run_program({"validate", "no.yaml", file, "gone/", "--format", "json", "--lang", "en"});
    CHECK(ran.status == 2);
    CHECK(document_of(ran)["exit_code"] == 2);
    CHECK(document_of(ran)["summary"]["unreadable"] == 1);
    CHECK(ran.err ==
          "giamsat: there is no file or directory `no.yaml`\ngiamsat: there is no file or directory `gone/`\n");
}

TEST_CASE("standard input has the given name") {
    for (const auto& [words, name] :
         {std::pair{std::vector<std::string>{"validate", "-", "--format", "json"}, "<stdin>"},
          std::pair{std::vector<std::string>{"validate", "--stdin-name", "kh.yaml", "-", "--format=json"},
                    "kh.yaml"}}) {
        const auto ran = run_program(words, {.input = std::string(broken)});
        CHECK(ran.status == 1);
        CHECK(document_of(ran)["findings"][0]["file"] == name);
    }
}

TEST_CASE("an error is exit status 1, unless its rule is ignored: then it is counted") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", broken);
    const auto all = run_program({"validate", file, "--format", "json"});
    CHECK(all.status == 1);
    CHECK(document_of(all)["summary"]["errors"] == 1);
    for (const auto* option : {"--ignore=yaml.encoding", "--rule=yaml.syntax,schema.type"}) {
        const auto ignored = run_program({"validate", file, option});
        CHECK(ignored == Ran{0, "1 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý; 1 tệp không đọc được; 1 vấn đề được bỏ qua\n", ""});
    }
}

TEST_CASE("files are named as seen from -C, and the run leaves the directory as it was") {
    const TemporaryDirectory directory;
    directory.file("plans/a.yaml", broken);
    const auto before = std::filesystem::current_path();
    const auto ran = run_program({"validate", "-C", directory.path().string(), "plans", "--format", "json"});
    CHECK(document_of(ran)["findings"][0]["file"] == "plans/a.yaml");
    CHECK(std::filesystem::current_path() == before);
}

TEST_CASE("several outputs in one run are the same as on standard output, without colours") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", broken);
    const auto whole = directory.path().string() + '/';
    const auto ran = run_program({"validate", file, "--color=always", "--output", "text=" + whole + "o.txt", "--output",
                                  "json=" + whole + "o.json"});
    CHECK(ran.status == 1);
    CHECK(ran.out.starts_with("\x1b[1;31mlỗi[yaml.encoding]"));
    CHECK(io::read_file(whole + "o.txt", 100'000) == run_program({"validate", file}).out);
    CHECK(io::read_file(whole + "o.json", 100'000) == run_program({"validate", file, "--format", "json"}).out);
}

TEST_CASE("an output that cannot be written is a failure of the run") {
    const TemporaryDirectory directory;
    const auto ran = run_program(
        {"validate", directory.file("a.yaml", broken), "--output", "json=" + directory.path().string() + "/no/o.json"});
    CHECK(ran.status == 3);
    CHECK(ran.out == "");
    CHECK(ran.err.ends_with(": không có tệp hoặc thư mục này\n"));
}

TEST_CASE("an error about an output names the output's directory, not the lock file beside it") {
    const TemporaryDirectory directory;
    const auto file = directory.file("a.yaml", broken);
    const auto ran = run_program({"validate", file, "--output", "json=" + file + "/o.json"});
    CHECK(ran.status == 3);
    CHECK(ran.err ==
          "giamsat: " + std::filesystem::canonical(file).string() + ": một phần của đường dẫn không phải là thư mục\n");
}

TEST_CASE("a file that cannot be read is a failure of the run") {
    CHECK(run_program({"validate", "/dev/null"}) == Ran{3, "", "giamsat: /dev/null: không phải là tệp thường\n"});
}

TEST_CASE("a faulty programme gets its findings before any plan is read") {
    const TemporaryDirectory directory;
    const auto programme = directory.file("programme.yaml", "giamsat: programme/1\nid: \xff\n");
    const auto ran =
        run_program({"validate", "--programme", programme, "no.yaml", "--format", "json", "--as-of", "2023-02-16"});
    CHECK(ran.status == 1);
    CHECK(ran.err == "");
    CHECK(document_of(ran)["exit_code"] == 1);
    CHECK(document_of(ran)["findings"][0]["rule"] == "yaml.encoding");
    CHECK(document_of(ran)["findings"][0]["file"] == programme);
    CHECK(document_of(ran)["summary"]["files"] == 1);
    CHECK(document_of(ran)["files"] == json::array({{{"file", programme},
                                                     {"kind", nullptr},
                                                     {"unit", nullptr},
                                                     {"period", nullptr},
                                                     {"revision", nullptr},
                                                     {"errors", 1}}}));
    const auto rollup =
        run_program({"rollup", "--programme", programme, "no.yaml", "--format", "json", "--period", "2023-04"});
    CHECK(rollup.status == 1);
    CHECK(rollup.out == "");
    CHECK(rollup.err.starts_with("lỗi[yaml.encoding]"));
}

}  // namespace
}  // namespace giamsat::cli
