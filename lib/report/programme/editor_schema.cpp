// SPDX-License-Identifier: MIT
#include "report/programme/editor_schema.hpp"

#include "data/embedded.hpp"
#include "report/json_values.hpp"
#include "report/programme/editor_words.hpp"
#include "schema/bundle.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace giamsat::report {
namespace {

constexpr text::Message kinds_of_activity{"Loại hoạt động của bộ chỉ tiêu {0}.",
                                          "A kind of activity in the programme {0}."};
constexpr text::Message forms{"Hình thức giám sát của bộ chỉ tiêu {0}.", "A form of supervision in the programme {0}."};
constexpr text::Message topics{"Nội dung giám sát của bộ chỉ tiêu {0}.",
                               "A topic of supervision in the programme {0}."};
constexpr text::Message kinds_of_subject{"Loại đối tượng của bộ chỉ tiêu {0}.",
                                         "A kind of subject in the programme {0}."};
constexpr text::Message what_may_not_arise{
    "Loại hoạt động hoặc nhóm số liệu mà bộ chỉ tiêu {0} cho phép khai là không phát sinh.",
    "A kind of activity or a group of figures that the programme {0} allows under `none_arose`."};
constexpr text::Message groups_of_figures{
    "Các nhóm số liệu của bộ chỉ tiêu {0}. Số chưa biết thì để trống, không ghi 0.",
    "The groups of figures in the programme {0}. Leave unknown figures empty, do not write 0."};
constexpr text::Message units{
    "Mã của đơn vị như danh sách gợi ý, mã hành chính, hoặc tên đơn vị viết kiểu nào cũng được.",
    "The unit's id from the suggested list, its official code, or its name in any spelling."};
constexpr text::Message left_empty{"Để trống", "Left empty"};

// A value that may be written, and its explanation in the editor.
struct Choice {
    std::string id;
    text::Bilingual name;
    text::Bilingual what;
};

Json explanation(const text::Bilingual& title, const text::Bilingual& description, text::Language language) {
    return {{"title", title.in(language)}, {"description", description.in(language)}};
}

Json alternatives(const std::vector<Choice>& choices, text::Language language) {
    auto list = Json::array();
    for (const auto& choice : choices) {
        Json alternative{{"const", choice.id}};
        alternative.update(explanation(choice.name, choice.what, language));
        list.push_back(std::move(alternative));
    }
    return list;
}

class Filling {
public:
    Filling(Json& schema, const programme::Programme& programme, text::Language language)
        : definitions_(schema.at("$defs")), programme_(programme), language_(language) {}

    void fill() {
        fill_programme();
        choose(definitions_.at("kind"), kinds_of_activity, chosen(programme_.activities));
        choose(definitions_.at("form"), forms, terms(programme_.forms));
        choose(definitions_.at("topic"), topics, terms(programme_.topics));
        choose(in_items("subjects", "kind"), kinds_of_subject, chosen(programme_.subject_kinds));
        choose(in_items("none_arose", "what"), what_may_not_arise, not_arising());
        fill_requirements();
        fill_figures();
        propose_units();
    }

private:
    // A key of the mappings in the list of that name.
    Json& in_items(const char* list, const char* key) {
        return definitions_.at(list).at("items").at("properties").at(key);
    }

    template <class Kinds>
    static std::vector<Choice> chosen(const Kinds& kinds) {
        std::vector<Choice> choices;
        for (const auto& kind : kinds) choices.push_back({kind.id, kind.name, explained(kind)});
        return choices;
    }

    template <class Terms>
    static std::vector<Choice> terms(const Terms& terms) {
        std::vector<Choice> choices;
        for (const auto& term : terms) choices.push_back({term.id, term.name, term.name});
        return choices;
    }

    std::vector<Choice> not_arising() const {
        std::vector<Choice> choices;
        for (const auto index : programme_.activities.indices()) {
            const auto& kind = programme_.activities[index];
            if (programme_.kind_may_not_arise(index)) choices.push_back({kind.id, kind.name, explained(kind)});
        }
        for (const auto& group : programme_.groups)
            if (group.may_not_arise) choices.push_back({group.id, group.name, group.name});
        return choices;
    }

    void describe(Json& schema, const text::Message& what) {
        schema["description"] = text::say(what, programme_.id).in(language_);
    }

    // Alternatives instead of an `enum`, so that each value can have an explanation.
    void choose(Json& schema, const text::Message& what, const std::vector<Choice>& choices) {
        describe(schema, what);
        if (choices.empty())
            schema["enum"] = Json::array();
        else
            schema["oneOf"] = alternatives(choices, language_);
    }

    void fill_programme() {
        auto& schema = definitions_.at("programme");
        schema["description"] = programme_.title.in(language_);
        // To an editor, an id made of digits is a number.
        const auto digits = text::parse_digits(programme_.id, std::numeric_limits<std::int32_t>::max());
        schema["const"] = digits ? Json(digits.value) : Json(programme_.id);
    }

    // Requires `form` and `topic` if the kind does.
    void fill_requirements() {
        auto& activity = definitions_.at("activity");
        for (const auto& [key, asks] : {std::pair{"form", &programme::ActivityKind::requires_form},
                                        std::pair{"topic", &programme::ActivityKind::requires_topic}}) {
            auto kinds = Json::array();
            for (const auto& kind : programme_.activities)
                if (kind.*asks) kinds.push_back(kind.id);
            if (kinds.empty()) continue;
            const Json condition{{"required", Json::array({"kind"})}, {"properties", {{"kind", {{"enum", kinds}}}}}};
            activity["allOf"].push_back({{"if", condition}, {"then", {{"required", Json::array({key})}}}});
        }
    }

    void fill_figures() {
        auto& figures = definitions_.at("figures");
        describe(figures, groups_of_figures);
        auto group_shape = std::exchange(figures.at("additionalProperties"), Json(false));
        const auto field_shape = std::exchange(group_shape.at("additionalProperties"), Json(false));
        auto& groups = figures["properties"] = Json::object();
        for (const auto& group : programme_.groups) {
            auto& shape = groups[group.id] = group_shape;
            shape.update(explanation(group.name, explained(programme_, group), language_));
            for (const auto index : group.fields) {
                const auto& field = programme_.field(index);
                auto& number = shape["properties"][field.id] = field_shape;
                number.update(explanation(field.name, explained(programme_, field), language_));
            }
        }
    }

    void propose_units() {
        std::vector<Choice> choices;
        for (const auto& unit : programme_.roster)
            if (unit.exists_during(programme_.whole_year().days))
                choices.push_back({unit.id, text::same(unit.name), explained(programme_.roster, unit)});
        auto& schema = definitions_.at("unit");
        describe(schema, units);
        schema["anyOf"] = alternatives(choices, language_);
        schema["anyOf"].push_back(true);
    }

    Json& definitions_;
    const programme::Programme& programme_;
    text::Language language_;
};

std::string as_document(Json schema, const std::string& made_by, text::Language language) {
    schema::accept_empty_values(schema, text::say(left_empty).in(language));
    schema["$comment"] = made_by;
    return json_document(schema);
}

Json bundled(std::string_view kind) {
    return schema::bundle(data::embedded(std::string(kind) + ".schema.json"), data::embedded);
}

}  // namespace

std::string editor_schema(std::string_view kind, std::string_view made_by, text::Language language) {
    return as_document(bundled(kind), fmt::format("{} {}", made_by, kind), language);
}

std::string editor_schema(std::string_view kind, const programme::Programme& programme, std::string_view made_by,
                          text::Language language) {
    auto schema = bundled(kind);
    Filling(schema, programme, language).fill();
    return as_document(std::move(schema), fmt::format("{} {}: {}", made_by, kind, programme.id), language);
}

}  // namespace giamsat::report
