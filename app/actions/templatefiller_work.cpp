#include "actions/templatefiller_p.h"

namespace aarring {

Status TemplateFiller::actionPlans() {
    for (const QJsonValue &value : list("actionPlans")) {
        const QJsonObject o = value.toObject();
        ActionPlan plan;
        plan.year = o.value(QLatin1String("year")).toInt() + m_years;
        plan.adoptedOn = date(o, "adopted");
        plan.meeting = key(o, "meeting");
        plan.note = text(o, "note");
        if (Status saved = save(plan, "action_plan", o); !saved)
            return saved;
        double position = 0;
        for (const QJsonValue &entry : o.value(QLatin1String("areas")).toArray()) {
            const QJsonObject a = entry.toObject();
            PriorityArea area{0, plan.id, text(a, "title"), text(a, "text"), ++position};
            if (Status saved = save(area, "area", a); !saved)
                return saved;
        }
        for (const QJsonValue &entry : o.value(QLatin1String("goals")).toArray()) {
            const QJsonObject g = entry.toObject();
            Goal goal{0,         plan.id, key(g, "area"), key(g, "clause"), text(g, "title"), text(g, "text"),
                      ++position};
            if (Status saved = save(goal, "goal", g); !saved)
                return saved;
            Measure of;
            of.goal = goal.id;
            if (Status done = measures(of, g); !done)
                return done;
        }
    }
    return Done{};
}

Status TemplateFiller::measures(const Measure &of, const QJsonObject &o) {
    double position = 0;
    for (const QJsonValue &value : o.value(QLatin1String("measures")).toArray()) {
        const QJsonObject m = value.toObject();
        Measure measure = of;
        measure.title = text(m, "title");
        measure.text = text(m, "text");
        measure.person = key(m, "person");
        measure.who = text(m, "who");
        measure.institution = key(m, "institution");
        measure.deadline = date(m, "deadline");
        measure.resources = text(m, "resources");
        measure.result = text(m, "result");
        measure.state = kind(m, "state", MeasureState::Planned);
        measure.doneOn = date(m, "doneOn");
        measure.position = ++position;
        if (Status saved = save(measure, "measure", m); !saved)
            return saved;
    }
    return Done{};
}

Status TemplateFiller::projects() {
    for (const QJsonValue &value : list("projects")) {
        const QJsonObject o = value.toObject();
        Project p;
        p.title = text(o, "title");
        p.subtitle = text(o, "subtitle");
        p.owner = key(o, "owner", "institution");
        p.state = kind(o, "state", ProjectState::Idea);
        p.period = range(o);
        p.contactName = text(o, "contact");
        p.contactRole = text(o, "contactRole");
        p.contactEmail = text(o, "contactEmail");
        p.contactPhone = text(o, "contactPhone");
        p.basis = text(o, "basis");
        p.about = text(o, "about");
        p.result = text(o, "result");
        p.caseNumber = text(o, "case_number");
        if (Status saved = save(p, "project", o); !saved)
            return saved;
        if (Status done = partsOf(p.id, o); !done)
            return done;
    }
    return Done{};
}

Status TemplateFiller::partsOf(Id project, const QJsonObject &o) {
    double position = 0;
    for (const QJsonValue &value : o.value(QLatin1String("partners")).toArray()) {
        const QJsonObject p = value.toObject();
        ProjectPartner partner{
            0, project, key(p, "institution"), text(p, "contribution"), kroner(p, "kroner"), ++position};
        if (Status saved = save(partner, "partner", p); !saved)
            return saved;
    }
    for (const QJsonValue &value : o.value(QLatin1String("objectives")).toArray()) {
        Objective objective{0, project, value.toString(), ++position};
        if (Status saved = save(objective, "objective", {}); !saved)
            return saved;
    }
    Measure of;
    of.project = project;
    return measures(of, o);
}

Status TemplateFiller::resources() {
    return each("resources", "resource", [this](const QJsonObject &o, double) {
        Resource r;
        r.title = text(o, "title");
        r.kind = kind(o, "kind", ResourceKind::OnlineCourse);
        r.theme = text(o, "theme");
        r.audience = text(o, "audience");
        r.producer = key(o, "institution");
        r.person = key(o, "person");
        r.who = text(o, "who");
        r.link = text(o, "link");
        r.state = kind(o, "state", ResourceState::Published);
        r.published = date(o, "published");
        r.reviewDue = date(o, "reviewDue");
        r.retiredOn = date(o, "retiredOn");
        r.about = text(o, "about");
        r.note = text(o, "note");
        return r;
    });
}

} // namespace aarring
