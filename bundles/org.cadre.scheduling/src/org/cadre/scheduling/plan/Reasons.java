/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.listing.ElementName;
import org.cadre.core.people.PersonName;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.window.PlanReport;
import org.cadre.scheduling.window.Scarce;
import org.cadre.scheduling.window.Session;
import org.eclipse.osgi.util.NLS;

/** Says why a session found no place, and what single thing would help. */
final class Reasons {

    private final SolvedWindow run;
    private final PlanReport report;
    private final Advice advice;

    Reasons(SolvedWindow run, PlanReport report) {
        this.run = run;
        this.report = report;
        advice = new Advice(run);
    }

    /** All sessions of the window without a place, with the reasons. */
    List<Unplaced> all() {
        return report.leftOut().stream().map(this::unplaced).toList();
    }

    private Unplaced unplaced(PlanReport.LeftOut left) {
        var demand = run.demands().get(left.session());
        var found = run.found(left.session());
        var reason = found.choices().isEmpty() ? noTime(demand, found)
                : left.blocked().isEmpty() ? impossible(left.session(), found) : taken(left);
        return new Unplaced(demand, reason, change(left));
    }

    private String noTime(Demand demand, Choices.Found found) {
        var last = found.out().keySet().stream().reduce((one, other) -> other).orElse(Choices.Out.CLOSED);
        return switch (last) {
            case CLOSED -> NLS.bind(Messages.Why_closed, school(demand), days(demand));
            case TOO_LONG -> NLS.bind(Messages.Why_tooLong, demand.terms().minutes(), school(demand));
            case AWAY -> found.away().isEmpty() || found.away().size() == demand.people().size()
                    ? NLS.bind(nobody(demand), days(demand))
                    : NLS.bind(Messages.Why_away, found.away().stream().map(PersonName::show)
                            .collect(Collectors.joining(", ")), days(demand)); //$NON-NLS-1$
            case TESTING -> NLS.bind(Messages.Why_testing, days(demand));
            case NO_CLASS_TO_VISIT -> NLS.bind(Messages.Why_noClass, PersonName.show(demand.observed()),
                    days(demand));
            case AFTER_HOURS -> NLS.bind(Messages.Why_afterHours, days(demand));
            case LEAVES_CLASS -> NLS.bind(Messages.Why_leavesClass, days(demand));
            case TRAVEL -> NLS.bind(Messages.Why_travel, school(demand));
        };
    }

    private String nobody(Demand demand) {
        boolean bound = run.rules().hours().weeklyTimesBind()
                && demand.people().stream().anyMatch(one -> !one.getAvailability().isEmpty());
        return bound ? Messages.Why_noCommonTime : Messages.Why_nobodyThere;
    }

    private String impossible(int session, Choices.Found found) {
        if (run.clashed(session)) {
            return clash(run.demands().get(session));
        }
        var demand = run.demands().get(session);
        boolean covered = found.choices().stream().map(Session.Choice::slot)
                .anyMatch(slot -> demand.comers().stream()
                        .noneMatch(one -> run.days().of(one).teaches(slot.span())));
        return covered ? NLS.bind(Messages.Why_noRoom, school(demand))
                : NLS.bind(Messages.Why_noCover, school(demand));
    }

    /** What follows another session clashes with it, too, where it would come before it or too late. */
    private static String clash(Demand demand) {
        var first = demand.series() == null ? null : demand.series().getFollows();
        if (first == null) {
            return Messages.Why_clash;
        }
        int within = demand.series().getWithinDays();
        return within > 0 ? NLS.bind(Messages.Why_followsWithin, first.getName(), within)
                : NLS.bind(Messages.Why_follows, first.getName());
    }

    private String taken(PlanReport.LeftOut left) {
        var by = left.blocked().stream().flatMap(one -> one.by().stream()).distinct().limit(3)
                .map(this::what).distinct().collect(Collectors.joining("; ")); //$NON-NLS-1$
        int times = left.blocked().size();
        if (by.isEmpty()) {
            return run.clashed(left.session()) ? clash(run.demands().get(left.session()))
                    : Messages.Why_budget;
        }
        return NLS.bind(Messages.Why_taken, times, by);
    }

    private String what(Scarce scarce) {
        return NLS.bind(switch (scarce.kind()) {
            case PERSON -> Messages.Scarce_person;
            case ROOM -> Messages.Scarce_room;
            case ROW -> Messages.Scarce_row;
            case DAY -> Messages.Scarce_day;
            case COVERS -> Messages.Scarce_covers;
            case OFFICE -> Messages.Scarce_office;
            case SUBSTITUTES -> Messages.Scarce_substitutes;
            case AFTER_HOURS -> Messages.Scarce_late;
        }, subject(scarce), scarce.day() < 0 ? "" //$NON-NLS-1$
                : PlanTexts.date(run.days().from().plusDays(scarce.day())));
    }

    private String subject(Scarce scarce) {
        return switch (scarce.kind()) {
            case PERSON, ROW, DAY, COVERS, AFTER_HOURS -> PersonName.show(run.draft()
                    .educator(scarce.subject()));
            case ROOM -> run.draft().room(scarce.subject()).getName();
            case OFFICE, SUBSTITUTES -> ElementName.of(run.draft().school(scarce.subject()));
        };
    }

    private String change(PlanReport.LeftOut left) {
        var demand = run.demands().get(left.session());
        if (run.clashed(left.session()) && demand.series() != null && demand.series().getFollows() != null) {
            return ""; // what would help by itself may still come too early or too late //$NON-NLS-1$
        }
        var single = left.cheapestChange().filter(one -> price(one.by().getFirst()) >= 0);
        int limit = single.map(one -> price(one.by().getFirst())).orElse(Integer.MAX_VALUE);
        Optional<Advice.Change> better = advice.of(left.session()).filter(one -> one.price() < limit);
        return better.map(Advice.Change::text).or(() -> single.map(this::more)).orElse(""); //$NON-NLS-1$
    }

    private String more(PlanReport.Blocked blocked) {
        var scarce = blocked.by().getFirst();
        var date = scarce.day() < 0 ? "" : PlanTexts.date(run.days().from().plusDays(scarce.day())); //$NON-NLS-1$
        return NLS.bind(switch (scarce.kind()) {
            case ROOM -> Messages.Change_room;
            case ROW -> Messages.Change_row;
            case DAY -> Messages.Change_day;
            case COVERS -> Messages.Change_covers;
            case OFFICE -> Messages.Change_office;
            case SUBSTITUTES -> Messages.Change_substitute;
            case PERSON, AFTER_HOURS -> Messages.Change_person;
        }, subject(scarce), date);
    }

    /** What one more of it is worth, to compare changes; below 0 if nobody can have more of it. */
    private int price(Scarce scarce) {
        var costs = run.rules().costs();
        return switch (scarce.kind()) {
            case SUBSTITUTES -> costs.substitute();
            case OFFICE -> costs.officeCover();
            case COVERS -> costs.colleague();
            case ROOM, ROW, DAY -> 0;
            case PERSON, AFTER_HOURS -> -1;
        };
    }

    private static String school(Demand demand) {
        return demand.school() == null ? Messages.Plan_noSchool : ElementName.of(demand.school());
    }

    /** The days of the window on which it may be; it was tried on those before by then. */
    private String days(Demand demand) {
        var from = demand.from().isBefore(run.days().from()) ? run.days().from() : demand.from();
        var before = demand.before().isAfter(run.days().before()) ? run.days().before() : demand.before();
        var first = PlanTexts.date(from);
        var last = PlanTexts.date(before.minusDays(1));
        return first.equals(last) ? NLS.bind(Messages.Plan_day, first)
                : NLS.bind(Messages.Plan_days, first, last);
    }
}
