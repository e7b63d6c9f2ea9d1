// SPDX-License-Identifier: MIT
#include "explain/draft_work.hpp"

#include <algorithm>
#include <string>

namespace giamsat::explain {
namespace {

constexpr text::Message partner{"Đơn vị phối hợp {0}", "Partner {0}"};

template <class T>
bool lists(const std::vector<T>& indices, T index) {
    return std::ranges::find(indices, index) != indices.end();
}

// The first that the measure names; else the first of the programme's, where the kind cannot do without.
template <class T>
programme::Index<T> chosen(const std::vector<programme::Index<T>>& named, bool required,
                           const programme::IndexVec<T>& terms) {
    if (!named.empty()) return named.front();
    return required && !terms.empty() ? programme::Index<T>(0) : programme::Index<T>();
}

template <class T>
programme::Index<T> another(const std::vector<programme::Index<T>>& named, const programme::IndexVec<T>& terms) {
    for (const auto index : terms.indices())
        if (!lists(named, index)) return index;
    return {};
}

// A period that a plan can name and that lies in the window: the whole of it, its last month, or its last day.
std::string named_time(const programme::Programme& programme, const text::Days& window) {
    for (const auto cut : {text::Cut::year, text::Cut::half, text::Cut::quarter, text::Cut::month})
        for (const auto& period : text::periods_of(cut, programme.year))
            if (period.days == window) return text::iso(period);
    std::string last;
    for (const auto& month : text::periods_of(text::Cut::month, programme.year))
        if (window.contains(month.days)) last = text::iso(month);
    return last.empty() ? text::iso(window.last) : last;
}

/// Makes up the activities that one target counts.
class Activities {
public:
    Activities(const Scene& scene, Outcome outcome) : scene_(scene), outcome_(outcome), windows_(scene.windows()) {}

    std::vector<author::ActivityDraft> make() {
        if (windows_.empty()) return {};
        if (measure().kind == programme::Measure::Kind::count) return counted();
        for (const auto& window : windows_) {
            last_ = &window == &windows_.back();
            activities_.push_back(in(window));
            fill(activities_.back());
        }
        for (const auto* other : scene_.required_alike()) serve(*other);
        return std::move(activities_);
    }

private:
    const programme::Programme& programme() const { return *scene_.programme; }
    const programme::Measure& measure() const { return scene_.target->measure; }
    const programme::Expectation& expect() const { return scene_.target->expect; }
    bool fails() const { return outcome_ == Outcome::fails; }
    /// One less in the last window, where it is to fail.
    std::int64_t short_of(std::int64_t asked) const { return asked - (fails() && last_ ? 1 : 0); }

    author::ActivityDraft in(const text::Days& window) const {
        const auto& kind = programme().activities[measure().activity];
        author::ActivityDraft draft;
        draft.kind = measure().activity;
        draft.form = chosen(measure().forms, kind.requires_form, programme().forms);
        draft.topic = chosen(measure().topics, kind.requires_topic, programme().topics);
        draft.when = when(window);
        draft.policy = measure().policy;
        draft.in_lines = measure().kind == programme::Measure::Kind::partners ||
                         measure().kind == programme::Measure::Kind::subjects;
        if (measure().adopted) draft.adopted = scene_.is_plan() ? window.last : scene_.day;
        return draft;
    }

    // The last day of a window that is named: the day after is too late.
    std::string when(const text::Days& window) const {
        if (!scene_.is_plan()) return text::iso(scene_.day);
        return expect().within ? text::iso(window.last) : named_time(programme(), window);
    }

    std::vector<author::ActivityDraft> counted() {
        const auto asked = programme::asked_of(expect(), scene_.unit);
        if (asked > 1) return several(asked);
        for (const auto& window : windows_) activities_.push_back(in(window));
        if (!fails()) return std::move(activities_);
        if (windows_.size() > 1)
            activities_.pop_back();
        else
            spoil(activities_.front());
        return std::move(activities_);
    }

    // Where something is asked for in every month or quarter of the year, one line can say so.
    std::vector<author::ActivityDraft> several(std::int64_t asked) {
        const bool each = scene_.is_plan() && !expect().within && !expect().from &&
                          (expect().per == text::Cut::month || expect().per == text::Cut::quarter);
        if (each) {
            auto draft = in(windows_.front());
            draft.every = expect().per == text::Cut::month ? "month" : "quarter";
            draft.count = asked - (fails() ? 1 : 0);
            return {draft};
        }
        for (const auto& window : windows_) {
            last_ = &window == &windows_.back();
            activities_.push_back(in(window));
            activities_.back().count = short_of(asked);
        }
        return std::move(activities_);
    }

    // Where one is enough, what almost counts: too late, without what it needs, or led by somebody else.
    void spoil(author::ActivityDraft& draft) const {
        const auto year = programme().whole_year().days;
        const auto& within = expect().within;
        if (scene_.is_plan() && within && within->days.last < year.last)
            draft.when = text::iso(within->days.last + std::chrono::days(1));
        else if (scene_.is_plan() && within && year.first < within->days.first)
            draft.when = text::iso(within->days.first - std::chrono::days(1));
        else if (measure().adopted)
            draft.adopted.reset();
        else if (measure().policy)
            draft.policy = false;
        else if (const auto topic = another(measure().topics, programme().topics); topic && !measure().topics.empty())
            draft.topic = topic;
        else if (const auto form = another(measure().forms, programme().forms); form && !measure().forms.empty())
            draft.form = form;
        else
            draft.joint = true;
    }

    void fill(author::ActivityDraft& draft) const {
        if (measure().kind == programme::Measure::Kind::sum) sum(draft);
        if (measure().kind == programme::Measure::Kind::partners) draft.partners = partners();
        if (measure().kind == programme::Measure::Kind::subjects)
            draft.subjects = subjects_for(scene_, last_ ? outcome_ : Outcome::passes);
    }

    // The same activities do what a target that is required asks, too.
    void serve(const programme::Target& other) {
        const auto scene = scene_for(scene_, other);
        const auto wanted = Activities(scene, Outcome::passes).make();
        for (std::size_t i = 0; i < activities_.size() && !wanted.empty(); ++i) {
            auto& draft = activities_[i];
            const auto& more = wanted[std::min(i, wanted.size() - 1)];
            draft.count = std::max(draft.count, more.count);
            draft.policy = draft.policy || more.policy;
            if (!draft.adopted) draft.adopted = more.adopted;
            if (!draft.form) draft.form = more.form;
            if (!draft.topic) draft.topic = more.topic;
            if (other.measure.kind == programme::Measure::Kind::sum && !states_same_sum(other)) {
                if (!draft.days) draft.days = more.days;
                if (!draft.participants) draft.participants = more.participants;
            }
            if (draft.partners.empty() && measure().kind != programme::Measure::Kind::partners)
                draft.partners = more.partners;
            if (draft.subjects.empty() && measure().kind != programme::Measure::Kind::subjects)
                draft.subjects = more.subjects;
        }
    }

    bool states_same_sum(const programme::Target& other) const {
        return measure().kind == programme::Measure::Kind::sum && measure().sum_of == other.measure.sum_of;
    }

    void sum(author::ActivityDraft& draft) const {
        const auto asked = expect().each ? expect().each->at_least : programme::asked_of(expect(), scene_.unit);
        const auto stated = short_of(asked);
        if (stated == 0) return;  // not stated at all
        (measure().sum_of == programme::Measure::Sum::days ? draft.days : draft.participants) = stated;
    }

    std::vector<std::string> partners() const {
        auto names = expect().include;
        if (names.empty())
            for (std::int64_t i = 1; i <= programme::asked_of(expect(), scene_.unit); ++i)
                names.push_back(text::say(partner, i).in(scene_.language));
        if (fails() && last_ && !names.empty()) names.pop_back();
        return names;
    }

    const Scene& scene_;
    Outcome outcome_;
    std::vector<text::Days> windows_;
    std::vector<author::ActivityDraft> activities_;
    bool last_ = false;
};

}  // namespace

void put_activities(const Scene& scene, author::EntryDraft& entry, Outcome outcome) {
    for (auto& draft : Activities(scene, outcome).make()) entry.activities.push_back(std::move(draft));
}

}  // namespace giamsat::explain
