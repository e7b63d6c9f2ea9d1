// SPDX-License-Identifier: MIT
#include "cli/run.hpp"

#include "report/safe_text.hpp"

#include <cerrno>
#include <system_error>

namespace giamsat::cli {

void write_result(Streams& streams, std::string_view text) {
    errno = 0;
    streams.out << text << std::flush;
    if (streams.out || errno == EPIPE) return;
    throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), "stdout");
}

void complain(const Run& run, const text::Bilingual& message, const text::Bilingual& hint) {
    run.streams.err << "giamsat: " << report::safe_text(message.in(run.language)) << '\n';
    if (!hint.empty())
        run.streams.err
            << "  " << text::say({"gợi ý: {0}", "hint: {0}"}, report::safe_text(hint.in(run.language))).in(run.language)
            << '\n';
}

}  // namespace giamsat::cli
