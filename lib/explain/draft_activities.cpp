// SPDX-License-Identifier: MIT
#include "explain/draft_work.hpp"
#include "target/sample.hpp"

#include <algorithm>
#include <string>

namespace giamsat::explain {
namespace {

template <class T>
bool lists(const std::vector<T>& indices, T index) {
    return std::ranges::find(indices, index) != indices.end();
}

// The first one that the measure names; otherwise the programme's first one, if the kind requires one.
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

// A period inside the window that a plan can name: the whole window, its last month, or its last day.
std::string named_time(const programme::Programme& programme, const text::Days& window) {
    for (const auto cut : {text::Cut::year, text::Cut::half, text::Cut::quarter, text::Cut::month})
        for (const auto& period : text::periods_of(cut, programme.year))
            if (period.days == window) return text::iso(period);
    std::string last;
    for (const auto& month : text::periods_of(text::Cut::month, programme.year))
        if (window.contains(month.days)) last = text::iso(month);
    return last.empty() ? text::iso(window.last) : last;
}

/// Invents the activities that one target counts.
class Activities {
public:
    Activities(const Scene& scene, const programme::measure::Selection& selection, Outcome outcome)
        : scene_(scene),
          selection_(selection),
          fails_(outcome == Outcome::fails),
          windows_(scene.windows()),
          enough_(sample(false)) {}

    std::vector<author::ActivityDraft> make() {
        if (windows_.empty()) return {};
        if (enough_.count > 1 && is_asked_of_each_cut()) return {once_for_all()};
        for (const auto& window : windows_) add(window, fails_ && &window == &windows_.back());
        if (enough_.has_details())
            for (const auto* other : scene_.required_alike()) serve(*other);
        return std::move(activities_);
    }

private:
    const programme::Programme& programme() const { return *scene_.programme; }
    const programme::Expectation& expect() const { return scene_.target->expect; }

    target::Sample sample(bool falls_short) const {
        const auto window = windows_.empty() ? programme().whole_year().days : windows_.front();
        return target::sample({programme(), *scene_.target, scene_.unit, window, scene_.language, falls_short});
    }

    // One that is not there at all is left out; if it is the only one, something is there that almost counts.
    void add(const text::Days& window, bool falls_short) {
        const auto stated = falls_short ? sample(true) : enough_;
        if (stated.count == 0 && windows_.size() > 1) return;
        auto& draft = activities_.emplace_back(in(window));
        if (stated.count == 0) return spoil(draft);
        state(stated, draft);
    }

    static void state(const target::Sample& sample, author::ActivityDraft& draft) {
        draft.count = sample.count;
        draft.participants = sample.participants;
        draft.days = sample.days;
        draft.partners = sample.partners;
        for (const auto& subject : sample.subjects)
            draft.subjects.push_back({subject.unit, subject.kind, subject.count});
    }

    author::ActivityDraft in(const text::Days& window) const {
        const auto& kind = programme().activities[selection_.kind];
        author::ActivityDraft draft;
        draft.kind = selection_.kind;
        draft.form = chosen(selection_.forms, kind.requires_form, programme().forms);
        draft.topic = chosen(selection_.topics, kind.requires_topic, programme().topics);
        draft.when = when(window);
        draft.policy = selection_.policy;
        draft.in_lines = enough_.has_lists();
        if (selection_.adopted) draft.adopted = scene_.is_plan() ? window.last : scene_.day;
        return draft;
    }

    // For `within`, the last day: spoil() then only has to add a day to be too late.
    std::string when(const text::Days& window) const {
        if (!scene_.is_plan()) return text::iso(scene_.day);
        return expect().within ? text::iso(window.last) : named_time(programme(), window);
    }

    bool is_asked_of_each_cut() const {
        return scene_.is_plan() && !expect().within && !expect().from &&
               (expect().per == text::Cut::month || expect().per == text::Cut::quarter);
    }

    // If something is asked for in every month or quarter of the year, one line can say so.
    author::ActivityDraft once_for_all() const {
        auto draft = in(windows_.front());
        draft.every = expect().per == text::Cut::month ? "month" : "quarter";
        state(fails_ ? sample(true) : enough_, draft);
        return draft;
    }

    // If one is enough, what almost counts: too late, without what it needs, or led by somebody else.
    void spoil(author::ActivityDraft& draft) const {
        const auto year = programme().whole_year().days;
        const auto& within = expect().within;
        if (scene_.is_plan() && within && within->days.last < year.last)
            draft.when = text::iso(within->days.last + std::chrono::days(1));
        else if (scene_.is_plan() && within && year.first < within->days.first)
            draft.when = text::iso(within->days.first - std::chrono::days(1));
        else if (selection_.adopted)
            draft.adopted.reset();
        else if (selection_.policy)
            draft.policy = false;
        else if (const auto topic = another(selection_.topics, programme().topics); topic && !selection_.topics.empty())
            draft.topic = topic;
        else if (const auto form = another(selection_.forms, programme().forms); form && !selection_.forms.empty())
            draft.form = form;
        else
            draft.joint = true;
    }

    // Makes the same activities also meet a required target.
    void serve(const programme::Target& other) {
        const auto scene = scene_for(scene_, other);
        const auto wanted = Activities(scene, *programme::activities_of(other.measure), Outcome::passes).make();
        for (std::size_t i = 0; i < activities_.size() && !wanted.empty(); ++i) {
            auto& draft = activities_[i];
            const auto& more = wanted[std::min(i, wanted.size() - 1)];
            draft.count = std::max(draft.count, more.count);
            draft.policy = draft.policy || more.policy;
            if (!draft.adopted) draft.adopted = more.adopted;
            if (!draft.form) draft.form = more.form;
            if (!draft.topic) draft.topic = more.topic;
            add_details(more, draft);
        }
    }

    // What this target is about stays as it is.
    void add_details(const author::ActivityDraft& more, author::ActivityDraft& draft) const {
        if (!enough_.days && !draft.days) draft.days = more.days;
        if (!enough_.participants && !draft.participants) draft.participants = more.participants;
        if (enough_.partners.empty() && draft.partners.empty()) draft.partners = more.partners;
        if (enough_.subjects.empty() && draft.subjects.empty()) draft.subjects = more.subjects;
    }

    const Scene& scene_;
    const programme::measure::Selection& selection_;
    bool fails_ = false;
    std::vector<text::Days> windows_;
    target::Sample enough_;  // what meets the target
    std::vector<author::ActivityDraft> activities_;
};

}  // namespace

void put_activities(const Scene& scene, author::EntryDraft& entry, Outcome outcome) {
    const auto* selection = programme::activities_of(scene.target->measure);
    if (selection == nullptr) return;
    for (auto& draft : Activities(scene, *selection, outcome).make()) entry.activities.push_back(std::move(draft));
}

}  // namespace giamsat::explain
