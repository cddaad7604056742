#include "actions/templatefiller_p.h"

namespace aarring {

Status TemplateFiller::budgets() {
    for (const QJsonValue &value : list("budgets")) {
        const QJsonObject o = value.toObject();
        Budget b;
        b.year = o.value(QLatin1String("year")).toInt() + m_years;
        b.title = text(o, "title");
        b.note = text(o, "note");
        b.project = key(o, "project");
        if (Status saved = save(b, "budget", o); !saved)
            return saved;
        double position = 0;
        for (const QJsonValue &entry : o.value(QLatin1String("lines")).toArray()) {
            const QJsonObject l = entry.toObject();
            BudgetLine line;
            line.budget = b.id;
            line.section = kind(l, "section", BudgetSection::Expense);
            line.text = text(l, "text");
            line.planned = l.value(QLatin1String("kroner")).toInteger() * 100;
            line.note = text(l, "note");
            line.category = text(l, "category");
            line.position = ++position;
            if (Status saved = save(line, "budget_line", l); !saved)
                return saved;
            for (const QJsonValue &booked : l.value(QLatin1String("booked")).toArray())
                if (Status saved = book(line.id, booked.toObject()); !saved)
                    return saved;
        }
        if (Status shared = shares(b, o); !shared)
            return shared;
    }
    return Done{};
}

Status TemplateFiller::book(Id line, const QJsonObject &o) {
    BudgetEntry entry;
    entry.line = line;
    entry.day = date(o, "day");
    entry.text = text(o, "text");
    entry.amount = kroner(o, "kroner");
    entry.voucher = text(o, "voucher");
    entry.paidBy = key(o, "institution");
    return save(entry, "budget_entry", o);
}

Status TemplateFiller::shares(const Budget &budget, const QJsonObject &o) {
    for (const QJsonValue &value : o.value(QLatin1String("shares")).toArray()) {
        const QJsonObject s = value.toObject();
        SharePlan plan;
        plan.budget = budget.id;
        plan.line = key(s, "budget_line");
        plan.title = text(s, "title");
        plan.key = kind(s, "by", ShareKey::Equal);
        plan.total = kroner(s, "kroner");
        plan.due = date(s, "due");
        plan.position = 1;
        if (Status saved = save(plan, "share_plan", s); !saved)
            return saved;
        double position = 0;
        for (const QJsonValue &part : s.value(QLatin1String("of")).toArray()) {
            const QJsonObject p = part.toObject();
            Share share;
            share.plan = plan.id;
            share.institution = key(p, "institution");
            share.amount = kroner(p, "kroner");
            share.percent = qRound(p.value(QLatin1String("percent")).toDouble() * 100);
            share.position = ++position;
            if (Status saved = save(share, "share", p); !saved)
                return saved;
        }
    }
    return Done{};
}

Status TemplateFiller::grants() {
    for (const QJsonValue &value : list("grants")) {
        const QJsonObject o = value.toObject();
        Grant grant;
        grant.title = text(o, "title");
        grant.funder = text(o, "funder");
        grant.caseNumber = text(o, "case_number");
        grant.line = key(o, "budget_line");
        grant.project = key(o, "project");
        grant.state = kind(o, "state", GrantState::Granted);
        grant.period = range(o);
        grant.applied = kroner(o, "applied");
        grant.granted = kroner(o, "granted");
        grant.grantedOn = date(o, "granted_on");
        grant.conditions = text(o, "conditions");
        grant.ownShare = o.value(QLatin1String("own_percent")).toInt() * 100;
        grant.reportBy = date(o, "report_by");
        if (Status saved = save(grant, "grant", o); !saved)
            return saved;
        for (const QJsonValue &part : o.value(QLatin1String("instalments")).toArray()) {
            const QJsonObject p = part.toObject();
            Instalment instalment;
            instalment.grant = grant.id;
            instalment.due = date(p, "due");
            instalment.amount = kroner(p, "kroner");
            instalment.entry = key(p, "budget_entry");
            if (Status saved = save(instalment, "instalment", p); !saved)
                return saved;
        }
    }
    return Done{};
}

} // namespace aarring
