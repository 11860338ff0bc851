/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.check.Finding;
import org.cadre.core.people.PersonName;
import org.cadre.model.Coverage;
import org.cadre.model.CoverageKind;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.plan.Notice;
import org.cadre.scheduling.plan.PlanTexts;
import org.cadre.scheduling.plan.PlanTotals;
import org.cadre.scheduling.plan.PlannedCover;
import org.cadre.scheduling.plan.PlannedSession;
import org.cadre.scheduling.plan.SchedulePlan;
import org.cadre.scheduling.plan.Unplaced;
import org.cadre.scheduling.series.Demand;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.eclipse.osgi.util.NLS;

/**
 * A plan in words, to be accepted or discarded.
 *
 * @param headline what it comes to
 * @param rows what changes, by time
 * @param open what found no place
 * @param told who has to be told of a change to the plan in force
 * @param notes what is odd about the data it was made from
 * @param empty whether there is nothing to accept
 * @param due whether anything is due or planned at all
 * @param refused whether it moves a session to where it cannot be, so that nothing of it can be accepted
 */
record Proposal(String headline, List<Row> rows, List<Open> open, List<Told> told, List<String> notes,
        boolean empty, boolean due, boolean refused) {

    /** The class that somebody takes, as far as it matters whether another one takes it. */
    private record Cover(CoverageKind kind, Educator by) {
    }

    /**
     * A session that is placed, moved, taken out or without a place.
     *
     * @param change what happens to it
     * @param start when it starts; when it was to start, if it is taken out
     * @param when the day and the time
     * @param was when it was before; empty for a new one
     * @param who its series with those who meet
     * @param where the place
     * @param cover who takes the classes that people leave
     * @param price what is paid
     */
    record Row(String change, LocalDateTime start, String when, String was, String who, String where,
            String cover, String price) {

        @Override
        public String toString() {
            return sentence(change, when, was.isEmpty() || was.equals(when) ? "" //$NON-NLS-1$
                    : NLS.bind(Messages.Whole_was, was), who, where,
                    cover.isEmpty() ? "" : NLS.bind(Messages.Whole_cover, cover), price); //$NON-NLS-1$
        }
    }

    /**
     * A session that found no place.
     *
     * @param who its series with those who meet
     * @param reason why
     * @param change the cheapest change that would place it; empty if none is known
     */
    record Open(String who, String reason, String change) {

        @Override
        public String toString() {
            return sentence(who, reason, change.isEmpty() ? "" //$NON-NLS-1$
                    : NLS.bind(Messages.Whole_help, change));
        }
    }

    /**
     * Somebody who has to be told.
     *
     * @param person who
     * @param change what happens to the session, or that a class is covered otherwise
     * @param session who meets
     * @param when when it is now; empty if it is taken out
     * @param was when it was before
     */
    record Told(String person, String change, String session, String when, String was) {

        @Override
        public String toString() {
            return sentence(person, change, when, NLS.bind(Messages.Whole_was, was), session);
        }
    }

    /** A row as a whole, for those who read it in one go. */
    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }

    /** A plan in words. */
    static Proposal of(SchedulePlan plan) {
        var rows = new ArrayList<Row>();
        plan.sessions().stream().filter(one -> one.change() != PlannedSession.Change.KEPT
                || coversChange(one)).map(Proposal::row).forEach(rows::add);
        plan.dropped().forEach(session -> rows.add(gone(session, Messages.Row_dropped)));
        lost(plan).forEach(session -> rows.add(gone(session, Messages.Row_lost)));
        var open = plan.unplaced().stream()
                .map(one -> new Open(PlanTexts.name(one.demand()), one.reason(), one.change())).toList();
        if (!plan.cannotMove().isEmpty()) {
            return new Proposal(headline(plan), List.of(), open, List.of(), List.of(), true, true, true);
        }
        var told = Notice.of(plan).stream().map(one -> told(one, plan)).toList();
        var notes = plan.findings().stream().map(Finding::text).toList();
        return new Proposal(headline(plan), rows, open, told, notes,
                rows.isEmpty() && plan.overlay().isEmpty(), isDue(plan), false);
    }

    private static boolean isDue(SchedulePlan plan) {
        return plan.totals().placed() + plan.totals().unplaced() + plan.dropped().size() > 0;
    }

    /** Whether a session stays where it is, but others take the classes that people leave for it. */
    private static boolean coversChange(PlannedSession one) {
        var before = one.demand().existing();
        return one.change() == PlannedSession.Change.KEPT && before != null && !count(before.getCoverage()
                .stream().map(cover -> new Cover(cover.getKind(), cover.getCoveredBy())))
                .equals(count(one.covers().stream()
                        .map(cover -> new Cover(cover.kind(), cover.coveredBy()))));
    }

    private static Map<Cover, Long> count(Stream<Cover> covers) {
        return covers.collect(Collectors.groupingBy(cover -> cover, Collectors.counting()));
    }

    /**
     * Sessions that are planned now and find no place any more: accepting cancels them, so that must be seen.
     */
    private static List<Session> lost(SchedulePlan plan) {
        return plan.unplaced().stream().map(one -> one.demand().existing()).filter(Objects::nonNull).toList();
    }

    private static String headline(SchedulePlan plan) {
        if (!plan.cannotMove().isEmpty()) {
            return NLS.bind(Messages.Head_cannotMove, plan.cannotMove().getFirst().reason());
        }
        var totals = plan.totals();
        var parts = new ArrayList<String>();
        add(parts, lost(plan).size(), Messages.Head_homeless);
        add(parts, plan.dropped().size(), Messages.Head_taken);
        if (plan.repair()) {
            parts.add(NLS.bind(Messages.Head_repair, plan.changed().size(),
                    totals.placed() + totals.unplaced()));
            parts.add(NLS.bind(plan.mending().fewest() ? Messages.Head_fewest : Messages.Head_notFewest,
                    plan.mending().others()));
            parts.add(NLS.bind(Messages.Head_moneyBefore, money(totals.money()), money(before(plan))));
        } else if (!isDue(plan)) {
            parts.add(Messages.Head_nothing);
        } else {
            parts.add(NLS.bind(Messages.Head_plan, totals.placed()));
            add(parts, plan.changed().size(), Messages.Head_elsewhere);
            add(parts, totals.unplaced(), Messages.Head_unplaced);
            sums(parts, totals);
        }
        return String.join(" ", parts); //$NON-NLS-1$
    }

    /** What a plan comes to; of a repair only its price matters, most of the rest is as it was. */
    private static void sums(List<String> parts, PlanTotals totals) {
        add(parts, totals.halfDays(), Messages.Head_halfDays);
        add(parts, totals.colleagueCovers(), Messages.Head_colleagues);
        add(parts, totals.officeCovers(), Messages.Head_office);
        add(parts, totals.lostLessons(), Messages.Head_lost);
        add(parts, totals.afterHours(), Messages.Head_afterHours);
        add(parts, totals.calls(), Messages.Head_calls);
        add(parts, totals.unwished(), Messages.Head_unwished);
        parts.add(NLS.bind(Messages.Head_money, money(totals.money())));
    }

    /** What the same sessions cost as they are in force. */
    private static BigDecimal before(SchedulePlan plan) {
        return Stream.concat(plan.sessions().stream().map(PlannedSession::demand),
                plan.unplaced().stream().map(Unplaced::demand)).map(Demand::existing)
                .filter(Objects::nonNull).flatMap(session -> session.getCoverage().stream())
                .map(Coverage::getCost).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void add(List<String> parts, int count, String text) {
        if (count > 0) {
            parts.add(NLS.bind(text, count));
        }
    }

    private static Row row(PlannedSession one) {
        var before = one.demand().existing();
        return new Row(coversChange(one) ? Messages.Told_cover : text(one.change()), one.start(),
                when(one.start(), one.end()),
                before == null ? "" : was(before), PlanTexts.name(one.demand()), //$NON-NLS-1$
                one.call() ? Messages.Row_call : one.place() == null ? "" : one.place(), //$NON-NLS-1$
                one.covers().stream().map(Proposal::cover).distinct()
                .collect(Collectors.joining(", ")), //$NON-NLS-1$
                one.money().signum() == 0 ? "" : money(one.money())); //$NON-NLS-1$
    }

    private static Told told(Notice one, SchedulePlan plan) {
        var gone = plan.dropped().contains(one.before()) ? Messages.Row_dropped : Messages.Row_lost;
        var change = one.covers() ? Messages.Told_cover : one.now() == null ? gone
                : text(one.now().change());
        return new Told(PersonName.show(one.person()), change, SessionFacts.who(one.before()),
                one.now() == null ? "" : when(one.now().start(), one.now().end()), //$NON-NLS-1$
                was(one.before()));
    }

    private static Row gone(Session session, String how) {
        var start = SessionFacts.start(session).orElse(LocalDateTime.MIN);
        return new Row(how, start, was(session), was(session), SessionFacts.who(session),
                "", "", //$NON-NLS-1$ //$NON-NLS-2$
                ""); //$NON-NLS-1$
    }

    private static String text(PlannedSession.Change change) {
        return switch (change) {
            case NEW -> Messages.Row_new;
            case KEPT -> Messages.Row_kept;
            case MOVED -> Messages.Row_moved;
            case CHANGED -> Messages.Row_changed;
        };
    }

    private static String cover(PlannedCover cover) {
        return switch (cover.kind()) {
            case COLLEAGUE -> cover.coveredBy() == null ? Messages.Row_colleague
                    : PersonName.show(cover.coveredBy());
            case SUBSTITUTE -> Messages.Row_substitute;
            case OFFICE -> Messages.Row_office;
            case MERGED -> Messages.Row_merged;
        };
    }

    private static String was(Session session) {
        return SessionFacts.start(session).map(start -> when(start, SessionFacts.end(session, start)))
                .orElse(""); //$NON-NLS-1$
    }

    private static String when(LocalDateTime start, LocalDateTime end) {
        return Times.head(start.toLocalDate()) + ", " + Times.span(start, end); //$NON-NLS-1$
    }

    private static String money(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}
