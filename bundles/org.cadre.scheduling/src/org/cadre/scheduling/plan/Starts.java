/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDate;
import java.util.Set;

import org.cadre.model.School;
import org.cadre.scheduling.days.Days;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.series.Terms;
import org.cadre.scheduling.window.Span;

/** The minutes at which sessions of a kind may begin on a day. */
final class Starts {

    private static final int STEP_MINUTES = 30;

    private final Terms terms;
    private final Days days;
    private final PlanRules rules;

    Starts(Terms terms, Days days, PlanRules rules) {
        this.terms = terms;
        this.days = days;
        this.rules = rules;
    }

    /** Adds those of the day at the school. */
    void add(School school, LocalDate date, Set<Integer> starts) {
        var whole = days.span(date, rules.hours().earliest(), rules.hours().latest());
        var hours = days.hours(null, school, date);
        int opens = hours.stream().mapToInt(Span::start).min().orElse(whole.start());
        int closes = hours.stream().mapToInt(Span::end).max().orElse(whole.end());
        if (terms.afterHours()) {
            opens = whole.start();
            closes = whole.end();
        }
        var periods = days.schoolDays().periods(school, date).stream()
                .map(period -> days.span(date, period.start(), period.end())).toList();
        if (periods.isEmpty()) {
            steps(opens, closes, Math.min(terms.minutes(), STEP_MINUTES), starts);
        } else {
            periods.forEach(period -> within(period, starts));
            int last = periods.stream().mapToInt(Span::end).max().orElse(closes);
            steps(last, closes, terms.minutes(), starts);
            backwards(periods.getFirst().start(), opens, starts);
        }
        starts.removeIf(start -> start < whole.start() || start + terms.minutes() > whole.end());
    }

    private void within(Span period, Set<Integer> starts) {
        starts.add(period.start());
        for (int at = period.start(); at + terms.minutes() <= period.end(); at += terms.minutes()) {
            starts.add(at);
        }
    }

    private void steps(int from, int until, int step, Set<Integer> starts) {
        for (int at = from; at + terms.minutes() <= until; at += step) {
            starts.add(at);
        }
    }

    private void backwards(int from, int until, Set<Integer> starts) {
        for (int at = from - terms.minutes(); at >= until; at -= terms.minutes()) {
            starts.add(at);
        }
    }
}
